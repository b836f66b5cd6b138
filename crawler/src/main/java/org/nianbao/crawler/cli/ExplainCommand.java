package org.nianbao.crawler.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.parser.Messages;
import org.nianbao.store.Observation;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao explain}: why this verdict, observation by observation. */
@Command(name = "explain", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Parameters(index = "0", paramLabel = "AGENCY", descriptionKey = "explain.agency")
    private String agency = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(options.config(), session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        var clock = AsOf.clock(options.asOf(), settings.zone(), session.clock());
        var agencies = loaded.only(List.of(agency));
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            var watch = new Watch(
                    settings, configuration.agencies(), configuration.waivers(), store, clock, session.language());
            var years = options.year(watch).stream().boxed().toList();
            new Verdicts(watch).of(agencies, years, clock.instant()).forEach(v -> explain(v, watch));
            return loaded.exitCode(ExitCodes.NOTHING_TO_COMPLAIN);
        }
    }

    private void explain(Verdict verdict, Watch watch) {
        var words = new VerdictWords(session.language());
        var reasons = Messages.of(Verdict.BUNDLE, session.language());
        session.print(session.messages()
                .text(
                        "explain.title",
                        verdict.name(),
                        verdict.year(),
                        words.timeliness(verdict),
                        words.conformity(verdict)));
        verdict.reasons().forEach(r -> session.print("  - " + reasons.text(r)));
        session.print(session.messages().text("explain.observed"));
        var exhibits = new ExhibitLines(watch.store().evidence(), session);
        watch.store().evidence().witnessed(verdict.agency(), verdict.asOf()).forEach(seen -> {
            if (observation(seen.observation(), verdict)) {
                exhibits.print(seen.exhibits());
            }
        });
        verdict.conclusion()
                .remarks()
                .forEach(r -> session.print("  " + r.rule() + " ["
                        + r.severity().id() + ", " + r.certainty().id() + "] " + r.message() + " — " + r.basis()));
        verdict.publication()
                .forEach(f -> session.print(
                        "  " + f.rule() + " " + reasons.text(f.message()) + " — " + reasons.text(verdict.basis(f))));
    }

    /** Whether the observation has to do with the year, and was printed. */
    private boolean observation(Observation observation, Verdict verdict) {
        var at = Moments.print(observation.at(), verdict.owed().zone());
        if (observation instanceof Observation.Look look) {
            session.print("  " + at + "  " + look.state() + "  " + look.url() + "  " + look.detail()
                    + (look.shows().contains(verdict.year())
                            ? session.messages().text("explain.shown")
                            : "")
                    + Optional.ofNullable(look.doubts().get(verdict.year()))
                            .map(why -> session.messages().text("explain.doubt", why))
                            .orElse(""));
            return true;
        }
        if (observation instanceof Observation.Sighting sighting && sighting.year() == verdict.year()) {
            session.print(
                    "  " + at + "  " + session.messages().text("explain.sighting", sighting.title(), sighting.url()));
            new SightingLines(session.messages()).of(sighting, verdict).forEach(line -> session.print("      " + line));
            return true;
        }
        if (observation instanceof Observation.Absence absence && absence.year() == verdict.year()) {
            session.print(
                    "  " + at + "  " + session.messages().text("explain.absence", absence.url(), absence.detail()));
            return true;
        }
        return false;
    }
}
