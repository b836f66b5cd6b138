package org.nianbao.crawler.ledger;

import java.util.Locale;
import org.nianbao.config.Deadline;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;

/**
 * Where an agency stands in the circular (通报), which accuses nobody of what is not confirmed, not owed by that date, or waived.
 * Each verdict has one standing; all but {@link #EXEMPT} are due.
 */
enum Standing {
    ON_TIME,
    LATE,
    MISSING,
    WITHDRAWN,
    /** Late or missing by a date of reference, where neither law nor local rule sets one. */
    PAST_REFERENCE,
    /** Missing or withdrawn, but not yet confirmed. */
    TO_CONFIRM,
    UNVERIFIABLE,
    NOT_YET_DUE,
    /** The whole report is exempt, or the office waived its lateness or absence. */
    EXEMPT;

    static Standing of(Verdict verdict) {
        return switch (verdict.timeliness()) {
            case NOT_DUE, DUE_SOON -> NOT_YET_DUE;
            case ON_TIME -> ON_TIME;
            case UNVERIFIABLE -> UNVERIFIABLE;
            case EXEMPT -> EXEMPT;
            case LATE, MISSING, WITHDRAWN -> accused(verdict);
        };
    }

    private static Standing accused(Verdict verdict) {
        if (!verdict.confirmed()) {
            return TO_CONFIRM;
        }
        if (!verdict.accuses()) {
            return EXEMPT;
        }
        if (verdict.timeliness() == Timeliness.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (verdict.deadline().basis() == Deadline.Basis.DEFAULT) {
            return PAST_REFERENCE;
        }
        return verdict.timeliness() == Timeliness.LATE ? LATE : MISSING;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
