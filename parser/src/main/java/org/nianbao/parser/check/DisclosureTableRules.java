package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.TemplateVersion;

/** T2-01, T2-04 and T2-05: table 二 (主动公开政府信息情况). */
final class DisclosureTableRules {

    private static final List<String> STOCK_ROWS = List.of("rules", "normdocs");

    private DisclosureTableRules() {}

    static List<Draft> complete(CheckContext c) {
        var table = c.report().table("T2");
        if (!table.present() || !c.oldLabels().isEmpty()) {
            return List.of();
        }
        var captions = idsOf(c, TableLabel.Kind.CAPTION);
        var rows = idsOf(c, TableLabel.Kind.ROW);
        rows.addAll(table.rows());
        rows.removeAll(table.lostLabels());
        var missing = new LinkedHashSet<String>();
        for (var block : Template.FORM_2021.tables().T2().blocks()) {
            if (!captions.contains(block.id())) {
                missing.add(block.caption().label());
            }
            block.rows().stream()
                    .filter(row -> !rows.contains(row.id()))
                    .map(Template.LabelSpec::label)
                    .forEach(missing::add);
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(Draft.violation(table.unplaced() > 0 ? Certainty.REVIEW : Certainty.CERTAIN)
                        .saying(Flow.listed(List.copyOf(missing), 10))
                        .comparing(String.join("；", missing), ""));
    }

    static List<Draft> counts(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var names = FormLabels.of(c.form());
        for (var block : c.form().tables().T2().blocks()) {
            for (var row : block.rows()) {
                for (var column : block.columns()) {
                    var id = "T2." + row.id() + "." + column.id();
                    c.value(id)
                            .filter(v -> !fits(v, column))
                            .ifPresent(v -> drafts.add(Draft.violation(Certainty.REVIEW)
                                    .saying(names.cell(id), v.toPlainString())
                                    .at(List.of(id))
                                    .comparing("≥ 0", v.toPlainString())));
                }
            }
        }
        for (var row : STOCK_ROWS) {
            stock(c, row, names, drafts);
        }
        return drafts;
    }

    static List<Draft> openTotal(CheckContext c) {
        if (c.form().version() != TemplateVersion.V2019) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        for (var row : STOCK_ROWS) {
            var cells = List.of("T2." + row + ".opened", "T2." + row + ".open_total");
            var opened = c.value(cells.get(0));
            var total = c.value(cells.get(1));
            if (opened.isEmpty() || total.isEmpty()) {
                continue;
            }
            var label = FormLabels.of(c.form()).row("T2", row);
            int order = total.get().compareTo(opened.get());
            if (order < 0) {
                drafts.add(Draft.warning(Certainty.CERTAIN)
                        .saying(label, total.get().toPlainString(), opened.get().toPlainString())
                        .at(cells)
                        .comparing(
                                "≥ " + opened.get().toPlainString(), total.get().toPlainString()));
            } else if (order == 0 && total.get().signum() > 0) {
                drafts.add(Draft.advice(Certainty.REVIEW)
                        .variant("equal", label, total.get().toPlainString())
                        .at(cells));
            }
        }
        return drafts;
    }

    /** What is in force can not be less than what this year added to nothing. */
    private static void stock(CheckContext c, String row, FormLabels names, List<Draft> into) {
        var cells = List.of("T2." + row + ".made", "T2." + row + ".repealed", "T2." + row + ".valid");
        var made = c.value(cells.get(0));
        var repealed = c.value(cells.get(1));
        var valid = c.value(cells.get(2));
        if (made.isEmpty() || repealed.isEmpty() || valid.isEmpty()) {
            return;
        }
        var least = made.get().subtract(repealed.get());
        if (valid.get().compareTo(least) < 0) {
            into.add(Draft.warning(Certainty.CERTAIN)
                    .variant(
                            "stock",
                            names.row("T2", row),
                            valid.get().toPlainString(),
                            made.get().toPlainString(),
                            repealed.get().toPlainString())
                    .at(cells)
                    .comparing("≥ " + least.toPlainString(), valid.get().toPlainString()));
        }
    }

    private static boolean fits(BigDecimal value, Template.LabelSpec column) {
        return (column.isSigned() || value.signum() >= 0)
                && (column.isDecimal() || value.stripTrailingZeros().scale() <= 0);
    }

    private static LinkedHashSet<String> idsOf(CheckContext c, TableLabel.Kind kind) {
        return c.report().table("T2").labels().stream()
                .filter(l -> l.kind() == kind)
                .map(TableLabel::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
