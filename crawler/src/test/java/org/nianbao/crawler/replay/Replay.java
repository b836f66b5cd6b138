package org.nianbao.crawler.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;
import org.nianbao.crawler.alert.post.Courier;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.crawler.letter.Correspondence;
import org.nianbao.crawler.schedule.Rota;
import org.nianbao.crawler.sweep.Publishing;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.Reading;
import org.nianbao.store.Sha256;
import org.nianbao.store.Store;
import org.nianbao.store.SweepScope;
import org.nianbao.store.Testimony;

/** Lives days: at 06:30 and 07:25 whoever's turn it is is looked at by its script, and at 08:00 everything is judged and told. */
final class Replay {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int YEAR = 2022;
    private static final LocalTime SWEEP = LocalTime.of(6, 30);
    private static final LocalTime SETTLED = LocalTime.of(7, 25);
    private static final LocalTime DIGEST = LocalTime.of(8, 0);

    private final Town town;
    private final Settings settings;
    private final Map<String, TreeSet<LocalDate>> looks = new HashMap<>();

    Replay(Town town, Path folder) {
        this.town = town;
        this.settings = settings(folder);
    }

    private static Settings settings(Path folder) {
        try {
            var file = Files.writeString(folder.resolve("nianbao.yaml"), """
                    alerts:
                      letters: true
                      mail:
                        host: mail.example.gov.cn
                        from: nianbao@example.gov.cn
                        to: [office@example.gov.cn]
                        operator: [operator@example.gov.cn]
                      webhooks: [ { kind: generic, urlEnv: ROBOT } ]
                    """);
            return Config.load(file).settings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On which days an agency was looked at. */
    List<LocalDate> looks(Agency agency) {
        return List.copyOf(looks.getOrDefault(agency.id(), new TreeSet<>()));
    }

    /** What was seen on the morning of a day, whole; what was seen already is not seen again. */
    void see(Store store, LocalDate day) {
        see(store, day, SWEEP, SweepScope.DUE);
        see(store, day, SETTLED, SweepScope.SETTLED);
    }

    private void see(Store store, LocalDate day, LocalTime time, SweepScope scope) {
        var now = at(day, time);
        if (store.sweeps(now).stream()
                .anyMatch(s -> s.scope() == scope
                        && s.ended().isPresent()
                        && s.started().equals(now))) {
            return;
        }
        var agencies = new Rota(watch(store, now)).of(scope);
        if (agencies.isEmpty()) {
            return;
        }
        long sweep = store.beginSweep(now, scope, agencies.size());
        store.appendAll(agencies.stream()
                .flatMap(a -> observations(store, a, now, sweep).stream())
                .map(Testimony::bare)
                .toList());
        store.endSweep(sweep, now, agencies.size(), 0);
        agencies.forEach(
                a -> looks.computeIfAbsent(a.id(), k -> new TreeSet<>()).add(day));
    }

    /** Makes known who is told. */
    void admit(Store store) {
        correspondence(store).admitAll();
    }

    /** Judges, writes the day's messages and sends them. */
    void tell(Store store, LocalDate day, Way... ways) {
        var correspondence = correspondence(store);
        var survey = correspondence.survey(store.lastSweep(at(day, DIGEST)));
        new Publishing(watch(store, at(day, DIGEST))).run(survey::add);
        correspondence.lookAfterItself(at(day, DIGEST), name -> true);
        correspondence.announce(at(day, DIGEST));
        correspondence.write(survey, at(day, DIGEST));
        new Courier(store.outbox(), List.of(ways)).deliver(at(day, DIGEST));
    }

    private Correspondence correspondence(Store store) {
        return new Correspondence(store.outbox(), settings, town.agencies(), town.waivers(), Locale.ROOT);
    }

    Watch watch(Store store, Instant now) {
        return new Watch(settings, town.agencies(), town.waivers(), store, Clock.fixed(now, ZONE), Locale.ROOT);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private Collection<Observation> observations(Store store, Agency agency, Instant at, long sweep) {
        var sight = Town.script(agency).sights().apply(LocalDate.ofInstant(at, ZONE));
        if (sight instanceof Sight.Report report && isMetAsBefore(store, agency, report)) {
            return List.of(look(agency, at, sweep, LookState.OK, Set.of(YEAR)));
        }
        if (sight instanceof Sight.Failure) {
            return List.of(look(agency, at, sweep, LookState.UNREACHABLE, Set.of()));
        }
        if (sight instanceof Sight.Gone) {
            return List.of(
                    new Absence(agency.id(), at, sweep, YEAR, page(agency), "HTTP 404"),
                    look(agency, at, sweep, LookState.OK, Set.of()));
        }
        if (sight instanceof Sight.Report report) {
            return List.of(
                    sighting(store, agency, at, sweep, report), look(agency, at, sweep, LookState.OK, Set.of(YEAR)));
        }
        return List.of(look(agency, at, sweep, LookState.EMPTY, Set.of()));
    }

    /** As in a sweep, what is met again just the same is not recorded again. */
    private static boolean isMetAsBefore(Store store, Agency agency, Sight.Report report) {
        return store.observations(agency.id(), Instant.MAX).stream()
                .filter(o -> !(o instanceof Look))
                .reduce((earlier, later) -> later)
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .filter(s -> s.documents().get(0).sha256().equals(sha256(agency, report)))
                .isPresent();
    }

    private static String sha256(Agency agency, Sight.Report report) {
        return Sha256.of((agency.id() + report.version()).getBytes(StandardCharsets.UTF_8));
    }

    private static Look look(Agency agency, Instant at, long sweep, LookState state, Set<Integer> shows) {
        return new Look(agency.id(), at, sweep, agency.column().orElseThrow().toString(), state, "", shows);
    }

    private static String page(Agency agency) {
        return agency.column().orElseThrow() + "2022.html";
    }

    private static Sighting sighting(Store store, Agency agency, Instant at, long sweep, Sight.Report report) {
        var version = report.version();
        var sha256 = sha256(agency, report);
        if (store.reading(sha256, agency.id(), YEAR).isEmpty()) {
            store.keepReading(new Reading(sha256, agency.id(), YEAR, "test", at, version.conformity(), version.json()));
        }
        var file = new DocumentRef(page(agency), "2022.html", "html", sha256, DocumentRef.Role.PAGE);
        return new Sighting(
                agency.id(),
                at,
                sweep,
                YEAR,
                page(agency),
                agency.name() + "2022年政府信息公开工作年度报告",
                List.of(new ClaimedDate(
                        DateBasis.META, report.dated(), report.dated().toString())),
                List.of(file),
                "",
                Optional.empty());
    }
}
