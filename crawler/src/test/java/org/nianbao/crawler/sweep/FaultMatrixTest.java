package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.NamedHosts;
import org.nianbao.crawler.fetch.TestTime;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.sweep.FaultyPortal.Stage;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * Every fault at every stage of the way to a report that is there and in time: the agency is never accused. All portals are
 * watched by one office, so that whole sweeps go through with everything broken at once, several times, so that a false
 * MISSING could be confirmed, and three agencies without faults get the verdicts they deserve.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaultMatrixTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final List<String> STRUCK_DAYS = List.of("2023-02-01", "2023-02-02", "2023-02-04");
    private static final String HEALTHY_AGAIN = "2023-02-08";

    private final TestTime time = new TestTime("2023-01-20T00:00:00Z");
    private final NamedHosts names = new NamedHosts();
    private final List<FaultyPortal> portals = new ArrayList<>();
    private final Portal honest = Portal.start();
    private final Map<String, Map<String, Verdict>> days = new HashMap<>();
    private final Map<String, Sweep.Summary> summaries = new HashMap<>();

    @BeforeAll
    void sweepThroughAllOfIt(@TempDir Path folder) throws IOException {
        var rows = new ArrayList<String>();
        for (var stage : Stage.values()) {
            for (var fault : Fault.values()) {
                var portal = new FaultyPortal(fault, stage, REPORT, names, time);
                portals.add(portal);
                portal.resolve();
                for (boolean known : new boolean[] {true, false}) {
                    var name = portal.name(known);
                    rows.add(name + "," + TOWN + "," + portal.column(name));
                }
            }
        }
        rows.addAll(honestAgencies());
        var config = Office.in(folder).watches(rows).config();
        var office = Config.load(config);
        assertThat(office.agencies()).hasSize(rows.size());
        try (var lock = DataLock.acquire(office.settings().data(), Duration.ZERO, time.instant());
                var store = SqliteStore.open(lock)) {
            var archive = Archive.open(lock);
            sweep("2023-01-20", office, store, archive, a -> a.id().startsWith("known-"), false);
            portals.forEach(FaultyPortal::strike);
            for (var day : STRUCK_DAYS) {
                sweep(day, office, store, archive, a -> true, true);
            }
            portals.forEach(FaultyPortal::recover);
            sweep(HEALTHY_AGAIN, office, store, archive, a -> true, false);
        }
    }

    private List<String> honestAgencies() {
        names.put("honest.test", "127.0.0.1");
        var late = SampleReport.sound("云岭县东山镇人民政府", 2022);
        var column = "/late-one/";
        honest.put("/in-time/", Pages.column(List.of(new Row("/r/1.html", REPORT.title(), FaultyPortal.IN_TIME))))
                .put("/r/1.html", Pages.article(REPORT, FaultyPortal.IN_TIME))
                .put(column, Pages.column(List.of(new Row("/r/2.html", late.title(), "2023-02-01"))))
                .put("/r/2.html", Pages.article(late, "2023-02-01"))
                .put("/none/", Pages.column(List.of()));
        return List.of(
                "in-time," + TOWN + "," + honest.at("/in-time/"),
                "late,云岭县东山镇人民政府," + honest.at(column),
                "missing,云岭县白石乡人民政府," + honest.at("/none/"));
    }

    private void sweep(
            String day, Configuration office, Store store, Archive archive, Predicate<Agency> which, boolean hasty) {
        var moment = LocalDate.parse(day).atTime(8, 0).atZone(Office.ZONE).toInstant();
        time.pass(Duration.between(time.instant(), moment));
        var clock = Clock.fixed(moment, Office.ZONE);
        var watch = new Watch(office.settings(), office.agencies(), List.of(), store, clock, Locale.ENGLISH);
        var patient = fetcher(Duration.ofSeconds(30), store, clock);
        var impatient = fetcher(Duration.ofMillis(250), store, clock);
        // Only what will never come is waited for so briefly, else a busy machine would make faults of its own.
        Fetcher fetcher =
                asked -> (hasty && asked.url().getPath().startsWith("/late/") ? impatient : patient).fetch(asked);
        var swept = office.agencies().stream().filter(which).toList();
        summaries.put(day, new Sweep(watch, archive, fetcher, DocumentSource.HERE).run(swept));
        var verdicts = new HashMap<String, Verdict>();
        new Verdicts(watch).of(office.agencies(), List.of(2022), moment).forEach(v -> verdicts.put(v.agency(), v));
        days.put(day, verdicts);
    }

    private Fetcher fetcher(Duration timeout, Store store, Clock clock) {
        return names.fetcher(Duration.ZERO, timeout, FetchMemory.in(store), clock, time, time);
    }

    @AfterAll
    void close() throws IOException {
        honest.close();
        for (var portal : portals) {
            portal.close();
        }
    }

    private Verdict verdict(String day, String agency) {
        return Optional.ofNullable(days.getOrDefault(day, Map.of()).get(agency)).orElseThrow();
    }

    private Sweep.Summary summary(String day) {
        return Optional.ofNullable(summaries.get(day)).orElseThrow();
    }

    Stream<FaultyPortal> portals() {
        return portals.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void nobodyIsAccused(FaultyPortal portal) {
        for (var day : STRUCK_DAYS) {
            for (boolean known : new boolean[] {true, false}) {
                var verdict = verdict(day, portal.name(known));
                assertThat(verdict.timeliness())
                        .as("%s on %s", portal.name(known), day)
                        .isIn(Timeliness.ON_TIME, Timeliness.UNVERIFIABLE);
                assertThat(verdict.conformity())
                        .as("%s on %s", portal.name(known), day)
                        .isNotEqualTo(Optional.of(Conformity.MALFORMED));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void theLookIsCalledWhatItWas(FaultyPortal portal) {
        var expected = switch (portal.stage) {
            case ROBOTS -> portal.fault.atRobots;
            case COLUMN -> portal.fault.atColumn;
            case PAGE_2 -> LookState.INCOMPLETE;
            case ARTICLE, ATTACHMENT -> LookState.OK;
        };
        for (var day : STRUCK_DAYS) {
            var verdict = verdict(day, portal.name(false));
            assertThat(verdict.fetch()).as("%s on %s", verdict.lastLook(), day).isEqualTo(expected);
            assertThat(verdict.timeliness())
                    .as(day)
                    .isEqualTo(expected.isComplete() ? Timeliness.ON_TIME : Timeliness.UNVERIFIABLE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void whatWasProvedBeforeStands(FaultyPortal portal) {
        for (var day : List.of("2023-01-20", "2023-02-01", "2023-02-04")) {
            var verdict = verdict(day, portal.name(true));
            assertThat(verdict.timeliness()).as(day).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.conformity()).as(day).contains(Conformity.CONFORMS);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void onceTheFaultIsOverTheReportIsReadAndInTime(FaultyPortal portal) {
        for (boolean known : new boolean[] {true, false}) {
            var verdict = verdict(HEALTHY_AGAIN, portal.name(known));
            assertThat(verdict.fetch()).as("%s", verdict.lastLook()).isEqualTo(LookState.OK);
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.conformity()).contains(Conformity.CONFORMS);
        }
    }

    @Test
    void theOthersGetWhatTheyDeserve() {
        for (var day : STRUCK_DAYS) {
            assertThat(verdict(day, "in-time").timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict(day, "late").timeliness()).isEqualTo(Timeliness.LATE);
            assertThat(verdict(day, "missing").timeliness()).isEqualTo(Timeliness.MISSING);
        }
        assertThat(verdict("2023-02-01", "missing").confirmed()).isFalse();
        assertThat(verdict("2023-02-02", "missing").confirmed()).isTrue();
    }

    @Test
    void everySweepWentThroughToItsEnd() {
        int all = portals.size() * 2 + 3;
        assertThat(portals).hasSize(Fault.values().length * Stage.values().length);
        for (var day : STRUCK_DAYS) {
            assertThat(summary(day).columns()).isEqualTo(all);
            assertThat(summary(day).complete() + summary(day).incomplete()).isEqualTo(all);
        }
        assertThat(summary(HEALTHY_AGAIN)).isEqualTo(new Sweep.Summary(all, all, 0));
    }
}
