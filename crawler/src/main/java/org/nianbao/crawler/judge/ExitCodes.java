package org.nianbao.crawler.judge;

import java.util.Collection;
import org.nianbao.config.Deadline;
import org.nianbao.parser.check.Conformity;

/** What a set of verdicts means to the shell. */
public final class ExitCodes {

    public static final int NOTHING_TO_COMPLAIN = 0;
    public static final int COMPLAINT = 1;
    public static final int UNFINISHED = 3;

    private ExitCodes() {}

    /** 3 if something could not be finished, else 1 if a confirmed accusation stands, else 0. The unconfirmed never counts. */
    public static int of(Collection<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(ExitCodes::isUnfinished)) {
            return UNFINISHED;
        }
        return verdicts.stream().anyMatch(ExitCodes::isComplaint) ? COMPLAINT : NOTHING_TO_COMPLAIN;
    }

    private static boolean isUnfinished(Verdict verdict) {
        return verdict.timeliness() == Timeliness.UNVERIFIABLE || concludes(verdict, Conformity.UNREADABLE);
    }

    private static boolean isComplaint(Verdict verdict) {
        // Where neither law nor a local date binds, the date is one of reference and nobody is late.
        var bound = verdict.deadline().basis() != Deadline.Basis.DEFAULT;
        return (bound && verdict.accuses()) || concludes(verdict, Conformity.MALFORMED);
    }

    private static boolean concludes(Verdict verdict, Conformity conformity) {
        return verdict.timeliness() != Timeliness.EXEMPT
                && verdict.conformity().filter(conformity::equals).isPresent();
    }
}
