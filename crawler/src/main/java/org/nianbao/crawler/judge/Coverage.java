package org.nianbao.crawler.judge;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.store.SweepRecord;

/**
 * The proof that we looked.
 *
 * @param agencies agencies judged
 * @param due those that owe a report, the exempt left out
 * @param checked due agencies whose column was completely read in the last sweep
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
        Predicate<Verdict> due = v -> v.timeliness() != Timeliness.EXEMPT;
        return new Coverage(
                count(verdicts, v -> true),
                count(verdicts, due),
                count(verdicts, due.and(v -> last.isPresent() && wasRead(v, last.get()))));
    }

    /** Of both, if no agency is in both. */
    public Coverage plus(Coverage other) {
        return new Coverage(agencies + other.agencies, due + other.due, checked + other.checked);
    }

    private static boolean wasRead(Verdict verdict, SweepRecord sweep) {
        return verdict.lastComplete().filter(look -> look.sweep() == sweep.id()).isPresent();
    }

    private static long count(Collection<Verdict> verdicts, Predicate<Verdict> which) {
        return verdicts.stream().filter(which).map(Verdict::agency).distinct().count();
    }
}
