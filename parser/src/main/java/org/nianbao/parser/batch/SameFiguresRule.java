package org.nianbao.parser.batch;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SET-04: two agencies with the same numbers in all three tables.
 *
 * <p>Small offices often have the same few numbers by chance, so the numbers must be rare enough: at least
 * {@value #DIFFERENT} different ones other than zero, and in a larger batch larger ones. A number {@code v} is taken to be
 * met by chance once in {@code v + 1} reports; all of them together must be met less than once in eight batches, the pairs of
 * a batch of {@code n} being less than {@code n²/2}.
 */
final class SameFiguresRule {

    private static final int DIFFERENT = 6;

    /** In bits: eight batches, half a pair. */
    private static final int MARGIN = 3 - 1;

    private SameFiguresRule() {}

    private record Key(String nonZero, int read) {}

    /** @param reports of one year */
    static Map<BatchReport, Said> of(List<BatchReport> reports) {
        double needed = 2 * bits(BigDecimal.valueOf(reports.size())) + MARGIN;
        var groups = reports.stream()
                .filter(r -> r.figures().complete() && isRare(r.figures(), needed))
                .collect(Collectors.groupingBy(
                        r -> new Key(r.figures().nonZero(), r.figures().read()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var said = new LinkedHashMap<BatchReport, Said>();
        for (var group : groups.values()) {
            for (var report : group) {
                var others = new Nearest();
                group.stream()
                        .filter(other -> other != report && !Agencies.mayBeOne(report, other))
                        .forEach(other -> others.add(other, 1));
                if (others.count() > 0) {
                    said.put(report, about(report, others));
                }
            }
        }
        return said;
    }

    private static boolean isRare(Figures figures, double needed) {
        var numbers = figures.distinct();
        return numbers.size() >= DIFFERENT
                && numbers.stream().mapToDouble(SameFiguresRule::bits).sum() >= needed;
    }

    /** How many bits it takes to be the number by chance; signs and decimals add nothing. */
    private static double bits(BigDecimal number) {
        return Math.log1p(number.abs().doubleValue()) / Math.log(2);
    }

    private static Said about(BatchReport report, Nearest others) {
        var names = others.named().stream().map(o -> o.report().name()).toList();
        var cells = report.figures().cells();
        return new Said(
                BatchRule.SAME_FIGURES,
                others.count() > Nearest.NAMED ? "more" : "",
                List.of(report.name(), String.join("；", names), cells.size(), others.count() - names.size()),
                cells,
                "",
                "",
                "");
    }
}
