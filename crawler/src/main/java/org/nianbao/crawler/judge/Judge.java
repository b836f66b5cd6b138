package org.nianbao.crawler.judge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Waiver;
import org.nianbao.parser.Words;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;

/**
 * What was seen and when, against what is owed, gives the verdict. Pure: the same input gives the same verdict.
 *
 * <p>All comparisons are on calendar dates in the obligation's zone; the day of the deadline is in time (政府信息公开条例
 * Art. 49), and holidays do not move it. An accusation needs a complete read after the deadline or the agency's own word;
 * a look that failed never takes a verdict back, because every verdict is computed from all that was ever seen.
 */
public final class Judge {

    private static final int SOON_DAYS = 7;
    private static final int BASELINE_DAYS = 30;

    private Judge() {}

    /**
     * Judges one report.
     *
     * @param observations of that agency, of any year and in any order; those after {@code now} are ignored
     * @param conclusion what the parser and the rules made of the report's document
     */
    public static Verdict judge(Obligation owed, List<Observation> observations, Conclusion conclusion, Instant now) {
        var evidence = Evidence.of(owed, observations, now);
        var ruling = rule(evidence);
        var baseline = isBaseline(evidence);
        var reasons = new ArrayList<Words>();
        reasons.add(Words.of(
                "reason.deadline." + owed.deadline().basis().id(),
                owed.deadline().date()));
        reasons.addAll(ruling.reasons());
        evidence.firstSeen().ifPresent(seen -> reasons.add(before(evidence)));
        if (baseline) {
            reasons.add(Words.of("reason.baseline"));
        }
        return new Verdict(
                owed,
                now,
                ruling.timeliness(),
                ruling.confirmed(),
                ruling.detail(),
                daysLate(ruling, evidence),
                ruling.published(),
                evidence.firstSeen(),
                baseline,
                evidence.sightings(),
                last(evidence.looks()),
                last(evidence.completeLooks().toList()),
                reasons,
                PublicationRules.findings(evidence, ruling, conclusion),
                conclusion);
    }

    private static Ruling rule(Evidence evidence) {
        var owed = evidence.owed();
        var today = evidence.today();
        var published = evidence.firstSeen().map(seen -> Dating.of(evidence, seen));
        var exemption = owed.exemption(today);
        if (exemption.isPresent()) {
            return exempt(exemption.get(), published);
        }
        if (published.isPresent()) {
            return Withdrawal.orElse(published.get(), evidence);
        }
        return owed.isPast(today) ? Nonappearance.of(evidence) : calendar(evidence);
    }

    /** Between which two looks the report went up, whatever is claimed. */
    private static Words before(Evidence evidence) {
        return evidence.lastLookBefore()
                .map(look -> Words.of(
                        "reason.look-before",
                        Moments.print(look.at(), evidence.owed().zone())))
                .orElseGet(() -> Words.of("reason.no-look-before"));
    }

    private static Ruling exempt(Waiver waiver, Optional<Ruling> published) {
        var why = Words.of("reason.exempt", waiver.author(), waiver.reason());
        return published
                .map(ruling -> ruling.turned(Timeliness.EXEMPT, why))
                .orElseGet(() -> Ruling.of(Timeliness.EXEMPT, why));
    }

    private static Ruling calendar(Evidence evidence) {
        var days = ChronoUnit.DAYS.between(
                evidence.today(), evidence.owed().deadline().date());
        return Ruling.of(
                days <= SOON_DAYS ? Timeliness.DUE_SOON : Timeliness.NOT_DUE, Words.of("reason.not-yet", days));
    }

    private static long daysLate(Ruling ruling, Evidence evidence) {
        var deadline = evidence.owed().deadline().date();
        return switch (ruling.timeliness()) {
            case LATE ->
                ruling.published()
                        .map(p -> ChronoUnit.DAYS.between(deadline, p.on()))
                        .orElse(0L);
            case MISSING -> ChronoUnit.DAYS.between(deadline, evidence.today());
            default -> 0;
        };
    }

    /**
     * A year that was over and done with when we began to look. While there was no complete read the first can only lie
     * after now.
     */
    private static boolean isBaseline(Evidence evidence) {
        var owed = evidence.owed();
        var first = evidence.completeLooks().findFirst().map(Look::at).orElse(evidence.now());
        return owed.deadline().date().plusDays(BASELINE_DAYS).isBefore(owed.day(first));
    }

    private static Optional<Look> last(List<Look> looks) {
        return looks.isEmpty() ? Optional.empty() : Optional.of(looks.get(looks.size() - 1));
    }
}
