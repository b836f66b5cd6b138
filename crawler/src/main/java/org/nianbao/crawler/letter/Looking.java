package org.nianbao.crawler.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.store.SweepRecord;

/** The proof that we looked. */
final class Looking {

    /** Sweeps are daily; one that is older than this was missed. */
    private static final Duration OLD = Duration.ofHours(26);

    private final Desk desk;
    private final Instant now;

    Looking(Desk desk, Instant now) {
        this.desk = desk;
        this.now = now;
    }

    boolean isOld(SweepRecord sweep) {
        return Duration.between(sweep.started(), now).compareTo(OLD) > 0;
    }

    Section section(Survey survey, Reader reader) {
        var title = desk.text("coverage");
        if (survey.last().isEmpty()) {
            return new Section(title, 0, Tone.BAD, desk.text("coverage.never"), List.of(), "");
        }
        var sweep = survey.last().get();
        var coverage = survey.coverage(reader);
        boolean old = isOld(sweep);
        return new Section(
                title,
                0,
                old || coverage.checked() < coverage.due() ? Tone.DOUBT : Tone.CALM,
                counts(coverage) + when(sweep, old),
                List.of(),
                "");
    }

    private String counts(Coverage coverage) {
        return desk.text("coverage.counts", coverage.due(), coverage.checked());
    }

    private String when(SweepRecord sweep, boolean old) {
        var started = desk.moment(sweep.started());
        if (old) {
            return desk.text("coverage.old", started);
        }
        return sweep.ended()
                .map(ended -> desk.text("coverage.last", started, desk.moment(ended)))
                .orElseGet(() -> desk.text("coverage.running", started));
    }
}
