package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.Report;

/** T4-03 and T4-04: reviews and suits that nothing of this year or the last explains. */
final class RemedyYearsRules {

    private static final List<String> SUMS = List.of("T4.rev.sum", "T4.lit_dir.sum", "T4.lit_aft.sum");
    private static final List<String> REVIEWS =
            List.of("T4.rev.keep", "T4.rev.corr", "T4.rev.othr", "T4.rev.pend", "T4.rev.sum");
    private static final List<String> REQUESTS = List.of("T3.A.tot", "T3.B.tot");

    private RemedyYearsRules() {}

    /** 复议后起诉 without any 行政复议 in both years. */
    static List<Draft> suitWithoutReview(CheckContext c) {
        var suits = c.value("T4.lit_aft.sum").filter(v -> v.signum() > 0);
        if (suits.isEmpty() || !allZero(REVIEWS, Optional.of(c.report())) || !allZero(REVIEWS, c.previous())) {
            return List.of();
        }
        return List.of(Draft.advice(Certainty.REVIEW)
                .saying(suits.get().toPlainString())
                .at(List.of("T4.lit_aft.sum", "T4.rev.sum"))
                .comparing("0", suits.get().toPlainString()));
    }

    /** Reviews or suits without any request in both years; they may be about what was published. */
    static List<Draft> remedyWithoutRequest(CheckContext c) {
        var cells = SUMS.stream()
                .filter(cell -> c.value(cell).filter(v -> v.signum() > 0).isPresent())
                .toList();
        if (cells.isEmpty() || !allZero(REQUESTS, Optional.of(c.report())) || !allZero(REQUESTS, c.previous())) {
            return List.of();
        }
        var sum = c.sum(cells).map(v -> v.toPlainString()).orElse("");
        return List.of(Draft.advice(Certainty.REVIEW).saying(sum).at(cells).comparing("0", sum));
    }

    /** Whether all of these cells were read as 0. */
    private static boolean allZero(List<String> cells, Optional<Report> report) {
        return report.filter(r -> cells.stream()
                        .allMatch(cell ->
                                r.value(cell).filter(v -> v.signum() == 0).isPresent()))
                .isPresent();
    }
}
