package org.nianbao.parser.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SET-02: a county government's roll-up has less than its units together. Whether the report covers the units at all is a
 * local matter, so it must show it: in most of the numbers that can be compared, at least two, it has as much as its units
 * or more. Even then it is only asked.
 */
final class RollUpRule {

    private static final String GOVERNMENT = "government";

    /** Services led from above (垂直领导): they stand in the county, but its government does not count them. */
    private static final Pattern LED_FROM_ABOVE = Pattern.compile("税务|海关|海事|气象|烟草|邮政|消防|调查队|人民银行|监管总局|监管局(?:分局|支局)");

    /** What each of {@link Figures#TOTALS} is called in the form. */
    private static final List<String> NAMES =
            List.of("本年新收政府信息公开申请数量", "本年度办理结果总计", "行政许可", "行政处罚", "行政强制", "行政复议总计", "未经复议直接起诉总计", "复议后起诉总计");

    private static final int FEWEST_UNITS = 2;
    private static final int FEWEST_COVERED = 2;

    private RollUpRule() {}

    /** What the government has of one number, and its units together. */
    private record Compared(String cell, String name, BigDecimal own, BigDecimal sum) {

        boolean isShort() {
            return own.compareTo(sum) < 0;
        }
    }

    /** @param reports of one year */
    static Map<BatchReport, Said> of(List<BatchReport> reports) {
        var said = new LinkedHashMap<BatchReport, Said>();
        var byRegion = reports.stream()
                .filter(r -> r.region().isPresent())
                .collect(Collectors.groupingBy(r -> r.region().orElseThrow()));
        var byParent = reports.stream()
                .filter(r -> r.parent().isPresent())
                .collect(Collectors.groupingBy(r -> r.parent().orElseThrow()));
        for (var report : reports) {
            if (report.kind().filter(GOVERNMENT::equals).isPresent()) {
                var units = byParent.getOrDefault(report.id(), inRegion(report, byRegion));
                about(report, units.stream().filter(RollUpRule::isUnit).toList())
                        .ifPresent(s -> said.put(report, s));
            }
        }
        return said;
    }

    /** The agencies with the code of a county, if it has one government in the batch; a city's code also covers its counties. */
    private static List<BatchReport> inRegion(BatchReport report, Map<String, List<BatchReport>> byRegion) {
        var code = report.region().orElse("");
        var all = byRegion.getOrDefault(code, List.of());
        long governments = all.stream()
                .filter(r -> r.kind().filter(GOVERNMENT::equals).isPresent())
                .count();
        return code.endsWith("00") || governments != 1 ? List.of() : all;
    }

    private static boolean isUnit(BatchReport report) {
        return report.kind().filter(k -> !k.equals(GOVERNMENT)).isPresent()
                && !LED_FROM_ABOVE.matcher(report.name()).find();
    }

    private static Optional<Said> about(BatchReport report, List<BatchReport> units) {
        if (units.size() < FEWEST_UNITS) {
            return Optional.empty();
        }
        var all = compared(report, units);
        var lacking = all.stream().filter(Compared::isShort).toList();
        int covered = all.size() - lacking.size();
        if (lacking.isEmpty() || covered < FEWEST_COVERED || covered <= lacking.size()) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                BatchRule.ROLL_UP,
                "",
                List.of(
                        report.name(),
                        units.size(),
                        lacking.stream()
                                .map(c -> c.name() + " " + c.own().toPlainString() + " < "
                                        + c.sum().toPlainString())
                                .collect(Collectors.joining("；"))),
                lacking.stream().map(Compared::cell).toList(),
                "",
                "≥" + lacking.get(0).sum().toPlainString(),
                lacking.get(0).own().toPlainString()));
    }

    /** The numbers that the government and some unit have; units whose cell was not read only make the sum smaller. */
    private static List<Compared> compared(BatchReport report, List<BatchReport> units) {
        var all = new ArrayList<Compared>();
        for (int i = 0; i < Figures.TOTALS.size(); i++) {
            int cell = i;
            var own = report.figures().total(cell);
            var sum = units.stream()
                    .flatMap(unit -> unit.figures().total(cell).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (own.isPresent() && sum.signum() > 0) {
                all.add(new Compared(Figures.TOTALS.get(i), NAMES.get(i), own.get(), sum));
            }
        }
        return all;
    }
}
