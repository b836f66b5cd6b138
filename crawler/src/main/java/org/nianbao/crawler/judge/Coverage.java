package org.nianbao.crawler.judge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.store.SweepRecord;

/**
 * The proof that we looked.
 *
 * @param agencies agencies judged
 * @param due those that owe a report, the exempt left out
 * @param checked due agencies whose column was completely read in the last round or since; where that was one of a rhythm, also those
 *     whose turn it was not and whose latest look was complete
 */
public record Coverage(long agencies, long due, long checked) {

    /** Of nobody. */
    public static final Coverage NONE = new Coverage(0, 0, 0);

    /**
     * Counts agencies, not verdicts.
     *
     * @param last the last sweep up to the moment of the verdicts
     */
    public static Coverage of(Collection<Verdict> verdicts, Optional<SweepRecord> last) {
        var counter = new Counter(last);
        counter.add(verdicts);
        return counter.result();
    }

    /** Of both, if no agency is in both. */
    public Coverage plus(Coverage other) {
        return new Coverage(agencies + other.agencies, due + other.due, checked + other.checked);
    }

    /** Counts verdicts that come some at a time. */
    public static final class Counter {

        private final Optional<SweepRecord> last;
        private final Set<String> agencies = new HashSet<>();
        private final Set<String> due = new HashSet<>();
        private final Set<String> checked = new HashSet<>();

        public Counter(Optional<SweepRecord> last) {
            this.last = last;
        }

        public void add(Collection<Verdict> verdicts) {
            for (var verdict : verdicts) {
                agencies.add(verdict.agency());
                if (verdict.timeliness() != Timeliness.EXEMPT) {
                    due.add(verdict.agency());
                    if (last.isPresent() && wasRead(verdict, last.get())) {
                        checked.add(verdict.agency());
                    }
                }
            }
        }

        public Coverage result() {
            return new Coverage(agencies.size(), due.size(), checked.size());
        }

        /** What a sweep left alone by design counts by its latest look; every column that was due has one of that sweep. */
        private static boolean wasRead(Verdict verdict, SweepRecord sweep) {
            if (verdict.lastComplete()
                    .filter(look -> look.sweep() >= sweep.id())
                    .isPresent()) {
                return true;
            }
            return sweep.scope().isPartOfARhythm()
                    && sweep.ended().isPresent()
                    && verdict.lastLook()
                            .filter(look ->
                                    look.sweep() < sweep.id() && look.state().isComplete())
                            .isPresent();
        }
    }
}
