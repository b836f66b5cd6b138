package org.nianbao.crawler.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.config.Deadlines;
import org.nianbao.crawler.alert.CoverageAlarm;
import org.nianbao.crawler.alert.Flips;
import org.nianbao.crawler.alert.PortalAlarms;
import org.nianbao.crawler.alert.WaiverAlarms;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Obligation;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Outbox;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/** A made-up county in a store of its own: what was observed there is told by hand, the rest is the program's. */
final class County implements AutoCloseable {

    static final String YAML = """
            years: { from: 2022 }
            web: { host: 127.0.0.1, port: 8080, baseUrl: "https://watch.example.org/" }
            alerts:
              letters: true
              mail:
                host: smtp.example.org
                from: watch@example.org
                to: [chief@example.org]
                operator: [operator@example.org]
              webhooks:
                - { kind: wecom, urlEnv: ROBOT }
            """;

    static final String AGENCIES = """
            id,name,kind,column,contact,office
            czj,云岭县财政局,department,https://czj.example.org/nb/,czj@example.org,云岭县政务公开办
            mzj,云岭县民政局,department,https://mzj.example.org/nb/,mzj@example.org,云岭县政务公开办
            jyj,云岭县教育局,department,https://jyj.example.org/nb/,jyj@example.org,云岭县政务公开办
            wjj,云岭县卫生健康局,department,https://wjj.example.org/nb/,wjj@example.org,云岭县政务公开办
            zjj,云岭县住房和城乡建设局,department,https://zjj.example.org/nb/,zjj@example.org,云岭县政务公开办
            slj,云岭县水利局,department,https://slj.example.org/nb/,slj@example.org,other@example.org
            qsz,云岭县青石镇人民政府,township,https://qsz.example.org/nb/,qsz@example.org,other@example.org
            """;

    static final String WAIVERS = """
            agency,year,rule,reason,author,expires
            czj,2022,DOC-10,机构改革后名称未统一,云岭县政务公开办,2023-02-08
            """;

    private final DataLock lock;
    private final Store store;
    private final Configuration configuration;
    private final Locale language;
    private final Map<String, List<Observation>> seen = new HashMap<>();
    private final Map<String, Conclusion> read = new HashMap<>();

    private County(Path folder, Locale language) {
        this.configuration = Config.load(folder.resolve("nianbao.yaml"));
        this.language = language;
        this.lock = DataLock.acquire(folder.resolve("data"), Duration.ZERO, Instant.EPOCH);
        this.store = SqliteStore.open(lock);
        store.beginSweep(Cases.at("2023-01-01T06:00"), 0);
    }

    static County in(Path folder, String yaml, String agencies, String waivers, Locale language) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("nianbao.yaml"), yaml);
            Files.writeString(folder.resolve("agencies.csv"), agencies);
            Files.writeString(folder.resolve("waivers.csv"), waivers);
            return new County(folder, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static County in(Path folder) {
        return in(folder, YAML, AGENCIES, WAIVERS, Locale.SIMPLIFIED_CHINESE);
    }

    Store store() {
        return store;
    }

    Outbox outbox() {
        return store.outbox();
    }

    Configuration configuration() {
        return configuration;
    }

    Correspondence correspondence() {
        return correspondence(outbox());
    }

    Correspondence correspondence(Outbox outbox) {
        return new Correspondence(
                outbox, configuration.settings(), configuration.agencies(), configuration.waivers(), language);
    }

    /** All columns are read completely in the morning of that day, and show what was published. */
    void sweep(String day) {
        sweep(day, LookState.OK);
    }

    void sweep(String day, LookState waterWorks) {
        var at = LocalDate.parse(day).atTime(6, 30).atZone(Cases.ZONE).toInstant();
        long sweep = store.beginSweep(at, configuration.agencies().size());
        for (var agency : configuration.agencies()) {
            var state = agency.id().equals("slj") ? waterWorks : LookState.OK;
            boolean there = read.containsKey(agency.id()) && state.isComplete();
            note(
                    agency.id(),
                    new Observation.Look(
                            agency.id(),
                            at,
                            sweep,
                            agency.column().orElseThrow().toString(),
                            state,
                            state.isComplete() ? "" : "HTTP 412, challenge page",
                            there ? Set.of(2022) : Set.of()));
        }
        int failed = waterWorks.isComplete() ? 0 : 1;
        store.endSweep(sweep, at.plusSeconds(2400), configuration.agencies().size() - failed, failed);
    }

    /** No column is reached, for the same reason. */
    void failedSweep(String day, String detail) {
        var at = LocalDate.parse(day).atTime(6, 30).atZone(Cases.ZONE).toInstant();
        var agencies = configuration.agencies();
        long sweep = store.beginSweep(at, agencies.size());
        for (var agency : agencies) {
            var column = agency.column().orElseThrow().toString();
            var look = new Observation.Look(agency.id(), at, sweep, column, LookState.UNREACHABLE, detail, Set.of());
            note(agency.id(), look);
        }
        store.endSweep(sweep, at.plusSeconds(60), 0, agencies.size());
    }

    /** A report is on the net from that day on. */
    void publish(String agency, String day, Remark... faults) {
        var at = LocalDate.parse(day).atTime(6, 31).atZone(Cases.ZONE).toInstant();
        note(
                agency,
                new Observation.Sighting(
                        agency,
                        at,
                        1,
                        2022,
                        "https://" + agency + ".example.org/nb/2022.html",
                        "2022年度政府信息公开工作年度报告",
                        List.of(new ClaimedDate(org.nianbao.store.DateBasis.META, LocalDate.parse(day), day)),
                        List.of(),
                        "",
                        Optional.empty()));
        correct(agency, faults);
    }

    /** It reads differently now. */
    void correct(String agency, Remark... faults) {
        var conformity = faults.length == 0 ? Conformity.CONFORMS : Conformity.MALFORMED;
        read.put(agency, new Conclusion(Optional.of(conformity), List.of(faults)));
    }

    /** Its page is gone, and its row as well. */
    void takeDown(String agency, String day) {
        var at = LocalDate.parse(day).atTime(6, 32).atZone(Cases.ZONE).toInstant();
        note(
                agency,
                new Observation.Absence(
                        agency, at, 1, 2022, "https://" + agency + ".example.org/nb/2022.html", "HTTP 404"));
        gone(agency);
    }

    private void gone(String agency) {
        read.remove(agency);
    }

    static Remark fault(String rule, String where, String message) {
        return new Remark(
                rule,
                Severity.VIOLATION,
                Certainty.CERTAIN,
                List.of(),
                where,
                "",
                message,
                "",
                "",
                "年度报告格式（国办公开办函〔2021〕30号）");
    }

    private void note(String agency, Observation observation) {
        seen.computeIfAbsent(agency, a -> new ArrayList<>()).add(observation);
    }

    List<Verdict> verdicts(Instant now) {
        return configuration.agencies().stream()
                .map(agency -> verdict(agency, now))
                .toList();
    }

    private Verdict verdict(Agency agency, Instant now) {
        var settings = configuration.settings();
        var owed = Obligation.of(agency, 2022, Deadlines.of(agency, 2022, settings), settings, configuration.waivers());
        var observed = seen.getOrDefault(agency.id(), List.of()).stream()
                .filter(o -> !o.at().isAfter(now))
                .toList();
        return Judge.judge(owed, observed, Objects.requireNonNullElseGet(read.get(agency.id()), Conclusion::none), now);
    }

    /** Judges everything and writes the flips, as a run does after its sweep. */
    void judge(String moment) {
        var now = Cases.at(moment);
        var verdicts = verdicts(now);
        new Flips(store, new VerdictJson(language)).apply(verdicts);
        var portals = new PortalAlarms();
        portals.add(verdicts);
        portals.alarms(outbox()).forEach(alarm -> alarm.keep(outbox(), now, Cases.ZONE));
        var today = LocalDateTime.parse(moment).toLocalDate();
        WaiverAlarms.of(configuration.waivers(), today, outbox())
                .forEach(alarm -> alarm.keep(outbox(), now, Cases.ZONE));
        CoverageAlarm.of(Coverage.of(verdicts, store.lastSweep(now)), 90).keep(outbox(), now, Cases.ZONE);
    }

    Survey survey(Correspondence correspondence, String moment) {
        var now = Cases.at(moment);
        var survey = correspondence.survey(store.lastSweep(now));
        survey.add(verdicts(now));
        return survey;
    }

    /** What would go out, by the beginning of its key. */
    List<Draft> preview(String moment, String key) {
        var correspondence = correspondence();
        return correspondence.preview(survey(correspondence, moment), Cases.at(moment)).stream()
                .filter(draft -> draft.key().startsWith(key))
                .toList();
    }

    void write(String moment) {
        var correspondence = correspondence();
        correspondence.announce(Cases.at(moment));
        correspondence.write(survey(correspondence, moment), Cases.at(moment));
    }

    @Override
    public void close() {
        store.close();
        lock.close();
    }
}
