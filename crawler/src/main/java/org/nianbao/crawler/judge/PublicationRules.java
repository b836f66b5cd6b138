package org.nianbao.crawler.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Deadline;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.Observation.Look;

/**
 * The rules of the catalogue that watch publication (PUB-01 to PUB-10). They are the reasons under
 * {@link Timeliness} and never count for conformity.
 */
final class PublicationRules {

    /** Last report year under the old Regulation (国务院令第492号), one date for all. */
    private static final int LAST_OLD_YEAR = 2018;

    private PublicationRules() {}

    static List<Finding> findings(Evidence evidence, Ruling ruling, Conclusion conclusion) {
        var found = new ArrayList<Finding>();
        if (ruling.timeliness() == Timeliness.EXEMPT) {
            return found;
        }
        overdue(evidence.owed(), ruling).ifPresent(found::add);
        premature(evidence, ruling).ifPresent(found::add);
        SiteRules.bothForms(evidence).ifPresent(found::add);
        SiteRules.everyYear(evidence).ifPresent(found::add);
        found.addAll(SiteRules.changed(conclusion.captures()));
        backdated(evidence).ifPresent(found::add);
        withdrawn(ruling).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The rule that sets the obligation's deadline. */
    static String deadlineRule(Obligation owed) {
        if (owed.year() <= LAST_OLD_YEAR) {
            return "PUB-04";
        }
        return switch (owed.kind()) {
            case DEPARTMENT -> "PUB-01";
            case GOVERNMENT -> "PUB-02";
            case TOWNSHIP, SUBDISTRICT, OTHER -> "PUB-03";
        };
    }

    private static Optional<Finding> overdue(Obligation owed, Ruling ruling) {
        var late = ruling.timeliness() == Timeliness.LATE;
        if (!late && ruling.timeliness() != Timeliness.MISSING) {
            return Optional.empty();
        }
        var rule = deadlineRule(owed);
        var deadline = owed.deadline();
        var actual = late ? ruling.published().map(p -> p.on().toString()).orElse("") : "";
        var key = (late ? "finding.late" : "finding.missing")
                + (deadline.basis() == Deadline.Basis.DEFAULT ? ".default" : "");
        return Optional.of(Finding.ofWhole(
                rule,
                rule.equals("PUB-03") ? Severity.WARNING : Severity.VIOLATION,
                certainty(ruling),
                Words.of(key, owed.year(), deadline.date(), actual),
                "≤ " + deadline.date(),
                actual));
    }

    /** An accusation that is not confirmed yet waits like anything else that a person should look at. */
    private static Certainty certainty(Ruling ruling) {
        return ruling.confirmed() ? Certainty.CERTAIN : Certainty.REVIEW;
    }

    private static Optional<Finding> premature(Evidence evidence, Ruling ruling) {
        var yearEnds = LocalDate.of(evidence.owed().year() + 1, 1, 1);
        var seen = evidence.firstSeen().map(evidence.owed()::day).filter(day -> day.isBefore(yearEnds));
        var own = evidence.ownWord();
        var allBefore = !own.isEmpty() && own.stream().allMatch(d -> d.date().isBefore(yearEnds));
        return seen.or(() -> ruling.published().map(Publication::on).filter(on -> allBefore))
                .map(day -> Finding.ofWhole(
                        "PUB-05",
                        Severity.WARNING,
                        Certainty.CERTAIN,
                        Words.of("finding.premature", evidence.owed().year(), day),
                        "≥ " + yearEnds,
                        day.toString()));
    }

    /**
     * PUB-09: a complete read on the claimed day or later did not show the report. A read earlier on the claimed day is
     * counted only where the claim decides, that is when we ourselves saw the report after the deadline: else every
     * report that goes up after the morning's sweep would be suspect.
     */
    private static Optional<Finding> backdated(Evidence evidence) {
        var claimed = evidence.ownWord().stream().min(Comparator.comparing(ClaimedDate::date));
        var seen = evidence.firstSeen();
        if (claimed.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        var owed = evidence.owed();
        var date = claimed.get().date();
        var claimDecides = owed.isPast(owed.day(seen.get()));
        var from = owed.begins(claimDecides ? date : date.plusDays(1));
        return evidence.tellingLooks()
                .filter(l -> !l.at().isBefore(from) && l.at().isBefore(seen.get()))
                .max(Comparator.comparing(Look::at))
                .map(read -> {
                    var time = Moments.print(read.at(), owed.zone());
                    return Finding.ofWhole(
                            "PUB-09",
                            Severity.WARNING,
                            Certainty.REVIEW,
                            Words.of("finding.backdated", claimed.get().basis().id(), date, time),
                            "",
                            date.toString());
                });
    }

    private static Optional<Finding> withdrawn(Ruling ruling) {
        if (ruling.timeliness() != Timeliness.WITHDRAWN) {
            return Optional.empty();
        }
        return Optional.of(Finding.ofWhole(
                "PUB-10", Severity.VIOLATION, certainty(ruling), Words.of("finding.withdrawn"), "", ""));
    }
}
