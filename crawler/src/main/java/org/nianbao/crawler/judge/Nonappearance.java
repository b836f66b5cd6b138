package org.nianbao.crawler.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.Observation.Look;

/** The deadline has passed and the report was never seen: missing, or nobody can tell. */
final class Nonappearance {

    private Nonappearance() {}

    static Ruling of(Evidence evidence) {
        var owed = evidence.owed();
        var doubt = evidence.doubt();
        if (doubt.isPresent()) {
            return Ruling.of(
                            Timeliness.UNVERIFIABLE,
                            Doubt.of(Mask.over(doubt.get())).reason())
                    .with(Detail.PERHAPS_NOT_ITS_OWN);
        }
        var reads = evidence.emptyHandedAfterDeadline();
        if (reads.isEmpty()) {
            return Ruling.of(Timeliness.UNVERIFIABLE, Words.of("reason.no-complete-read"))
                    .with(Detail.NO_COMPLETE_READ);
        }
        var agreeing = apart(reads, owed);
        var times = agreeing.stream().map(at -> Moments.print(at, owed.zone())).collect(Collectors.joining(", "));
        return Ruling.of(Timeliness.MISSING, Words.of("reason.missing", times, agreeing.size(), owed.confirmMissing()))
                .confirmedIf(agreeing.size() >= owed.confirmMissing());
    }

    /** The first reads, as many as are needed, each far enough from the one before to be a second opinion. */
    private static List<Instant> apart(List<Look> reads, Obligation owed) {
        var chosen = new java.util.ArrayList<Instant>();
        Optional<Instant> next = Optional.empty();
        for (var read : reads) {
            if (next.isEmpty() || !read.at().isBefore(next.get())) {
                chosen.add(read.at());
                next = Optional.of(read.at().plus(owed.confirmAfter()));
            }
            if (chosen.size() >= owed.confirmMissing()) {
                break;
            }
        }
        return List.copyOf(chosen);
    }
}
