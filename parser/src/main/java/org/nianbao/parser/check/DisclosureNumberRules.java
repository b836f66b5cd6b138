package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.Cell;

/** T2-07, T2-08 and T2-10: numbers of table 二 that are plausible only with an explanation. */
final class DisclosureNumberRules {

    private static final String FEES = "T2.fees.amount";
    private static final int PLACES = 4;
    /** 万元: a hundred million yuan of fees. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(10_000);

    private static final List<String> DECISIONS =
            List.of("T2.licence.decisions", "T2.penalty.decisions", "T2.compulsion.decisions");
    /** What gives a town the power to decide (《行政处罚法》第二十四条). */
    private static final List<String> EMPOWERED =
            List.of("赋权", "授权", "委托", "下放", "下沉", "承接", "相对集中", "综合执法", "综合行政执法", "执法权", "权力清单", "权责清单", "一枚印章");

    private DisclosureNumberRules() {}

    /** 万元 with at most four places. */
    static List<Draft> feeUnit(CheckContext c) {
        var cell = c.report().cell(FEES);
        var value = c.value(FEES);
        if (cell.isEmpty() || value.isEmpty()) {
            return List.of();
        }
        var raw = Flow.of(cell.get().raw());
        var amount = value.get();
        var draft = Draft.warning(Certainty.REVIEW).at(List.of(FEES)).comparing("", raw);
        if (raw.contains("元") && !raw.contains("万元")) {
            return List.of(draft.variant("yuan", raw));
        }
        if (amount.stripTrailingZeros().scale() > PLACES) {
            return List.of(draft.variant("places", raw));
        }
        return amount.compareTo(MUCH) >= 0 && isSmall(c) ? List.of(draft.saying(raw)) : List.of();
    }

    private static boolean isSmall(CheckContext c) {
        return c.kind()
                .filter(kind -> kind.equals(AgencyKind.TOWNSHIP)
                        || kind.equals(AgencyKind.SUBDISTRICT)
                        || kind.equals(AgencyKind.DEPARTMENT))
                .isPresent();
    }

    /** A town decides only what it was empowered to. */
    static List<Draft> townDecides(CheckContext c) {
        var cells = DECISIONS.stream()
                .filter(cell -> c.value(cell).filter(v -> v.signum() > 0).isPresent())
                .toList();
        if (cells.isEmpty() || EMPOWERED.stream().anyMatch(c.narrative().replace("委托第三方", "")::contains)) {
            return List.of();
        }
        var names = FormLabels.of(c.form());
        var printed = new ArrayList<String>();
        for (var cell : cells) {
            printed.add(names.cell(cell).row() + " "
                    + c.report().cell(cell).map(Cell::raw).orElse(""));
        }
        var draft = Draft.warning(Certainty.REVIEW).at(cells).comparing("", Flow.listed(printed, 3));
        boolean businessLicence = printed.stream().anyMatch(p -> p.contains("营业执照"));
        return List.of(
                businessLicence
                        ? draft.variant("business", Flow.listed(printed, 3))
                        : draft.saying(Flow.listed(printed, 3)));
    }

    /** 制发 = 现行有效 although something was in force before: the stock was counted anew. */
    static List<Draft> stockForgotten(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var row : List.of("rules", "normdocs")) {
            var cells = List.of("T2." + row + ".made", "T2." + row + ".repealed", "T2." + row + ".valid");
            var made = c.value(cells.get(0));
            var repealed = c.value(cells.get(1));
            var valid = c.value(cells.get(2));
            var before = c.previous().flatMap(p -> p.value(cells.get(2)));
            if (made.isPresent()
                    && valid.isPresent()
                    && made.get().signum() > 0
                    && made.get().compareTo(valid.get()) == 0
                    && repealed.filter(v -> v.signum() == 0).isPresent()
                    && before.filter(v -> v.signum() > 0).isPresent()
                    && CrossYearNotes.onDocuments(c).isEmpty()) {
                var last = before.get().stripTrailingZeros().toPlainString();
                drafts.add(Draft.warning(Certainty.REVIEW)
                        .saying(
                                FormLabels.of(c.form()).row("T2", row),
                                valid.get().toPlainString(),
                                last)
                        .at(cells)
                        .comparing(
                                before.get().add(made.get()).toPlainString(),
                                valid.get().toPlainString()));
            }
        }
        return drafts;
    }
}
