package org.nianbao.crawler.alert;

import java.util.List;
import java.util.OptionalInt;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;

/**
 * How each topic stands by a verdict. What is unconfirmed neither begins nor ends anything; where the latest look could not see
 * the column, nobody is told that a report is not there; a report that is missing or gone is not also malformed.
 */
final class Standings {

    /** Of what stays true whatever happens, nobody is reminded. */
    private static final OptionalInt NEVER = OptionalInt.empty();

    private final Verdict verdict;
    private final boolean silent;
    private final OptionalInt moment;

    private Standings(Verdict verdict) {
        this.verdict = verdict;
        this.silent = verdict.baseline() || verdict.timeliness() == Timeliness.EXEMPT;
        this.moment = Reminders.latest(verdict.deadline().date(), verdict.owed().day(verdict.asOf()));
    }

    static Standings of(Verdict verdict) {
        return new Standings(verdict);
    }

    Turn turn(Topic topic, Episode before) {
        return switch (topic) {
            case DUE -> quietly(Turn.of(before, due(), moment));
            case MISSING -> Turn.of(before, missing(before), moment);
            case LATE -> Turn.of(before, timeliness(Timeliness.LATE), NEVER);
            case WITHDRAWN -> Turn.of(before, withdrawn(before), moment);
            case MALFORMED -> Turn.of(before, malformed(before), moment);
            case CHANGED -> changed(before);
            case WAIVER, PORTAL, COVERAGE, DELIVERY, SETUP -> new Turn(before, List.of());
        };
    }

    /** The day came or the report did: no news. */
    private static Turn quietly(Turn turn) {
        return turn.occasions().contains(Occasion.RESOLVED) ? new Turn(turn.after(), List.of()) : turn;
    }

    private Standing due() {
        if (silent || verdict.timeliness() != Timeliness.DUE_SOON) {
            return Standing.DOES_NOT_HOLD;
        }
        return sees() ? Standing.HOLDS : Standing.AS_BEFORE;
    }

    private Standing missing(Episode before) {
        var standing = timeliness(Timeliness.MISSING);
        return standing == Standing.HOLDS && before.open() && !sees() ? Standing.AS_BEFORE : standing;
    }

    private Standing withdrawn(Episode before) {
        if (silent) {
            return Standing.DOES_NOT_HOLD;
        }
        if (verdict.timeliness() == Timeliness.WITHDRAWN && !verdict.confirmed()) {
            return Standing.AS_BEFORE;
        }
        if (verdict.timeliness() != Timeliness.WITHDRAWN || !verdict.accuses()) {
            return Standing.DOES_NOT_HOLD;
        }
        return before.open() && !sees() ? Standing.AS_BEFORE : Standing.HOLDS;
    }

    /** A report that is gone today may be back tomorrow, as late as before. */
    private Standing timeliness(Timeliness accusation) {
        if (silent) {
            return Standing.DOES_NOT_HOLD;
        }
        if (!verdict.confirmed() || verdict.timeliness() == Timeliness.WITHDRAWN) {
            return Standing.AS_BEFORE;
        }
        return verdict.timeliness() == accusation && verdict.accuses() ? Standing.HOLDS : Standing.DOES_NOT_HOLD;
    }

    private Standing malformed(Episode before) {
        if (silent) {
            return Standing.DOES_NOT_HOLD;
        }
        if (verdict.timeliness() == Timeliness.MISSING || verdict.timeliness() == Timeliness.WITHDRAWN) {
            return Standing.AS_BEFORE;
        }
        var conformity = verdict.conformity();
        if (conformity.isEmpty() || conformity.get() == Conformity.UNREADABLE) {
            return Standing.AS_BEFORE;
        }
        if (conformity.get() != Conformity.MALFORMED) {
            return Standing.DOES_NOT_HOLD;
        }
        return before.open() && !sees() ? Standing.AS_BEFORE : Standing.HOLDS;
    }

    /** Each other version of a report is an episode that is over as it is told. */
    private Turn changed(Episode before) {
        int versions = verdict.conclusion().captures().size() - 1;
        var differs = verdict.publication().stream().anyMatch(f -> f.rule().equals("PUB-08"));
        return silent || !differs || verdict.waived("PUB-08") || versions <= before.number()
                ? new Turn(before, List.of())
                : new Turn(new Episode(versions, false, NEVER), List.of(Occasion.BEGUN));
    }

    private boolean sees() {
        return verdict.lastLook().filter(look -> look.state().isComplete()).isPresent();
    }
}
