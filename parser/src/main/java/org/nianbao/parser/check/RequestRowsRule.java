package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;

/** T3-04: every row of table 三 with its printed label. */
final class RequestRowsRule {

    private static final int NAMED = 6;

    private RequestRowsRule() {}

    static List<Draft> complete(CheckContext c) {
        var table = c.report().table("T3");
        var names = FormLabels.of(c.form());
        if (!table.present()) {
            // A picture may hold the table; STR-04 says so.
            return c.report().images() > 0
                    ? List.of()
                    : List.of(Draft.violation(c.absence()).variant("table").comparing(String.valueOf(dueRows(c)), "0"));
        }
        var drafts = new ArrayList<Draft>();
        var lost = labelledRows(c).stream().filter(table.lostLabels()::contains).toList();
        if (!lost.isEmpty()) {
            drafts.add(Draft.violation(c.absenceIn("T3"))
                    .variant("label", lost.size(), Flow.listed(names.rows("T3", lost), NAMED))
                    .at(cellsOf(c, lost))
                    .comparing(Flow.listed(names.rows("T3", lost), lost.size()), ""));
        }
        var seen = table.labels().stream()
                .filter(l -> l.kind() == TableLabel.Kind.ROW)
                .map(TableLabel::id)
                .collect(Collectors.toSet());
        seen.addAll(table.rows());
        seen.addAll(table.lostLabels());
        var missing =
                c.requestRows().stream().filter(row -> !seen.contains(row)).toList();
        if (!missing.isEmpty()) {
            drafts.add(Draft.violation(c.absenceIn("T3"))
                    .saying(missing.size(), Flow.listed(names.rows("T3", missing), NAMED))
                    .comparing(Flow.listed(names.rows("T3", missing), missing.size()), ""));
        }
        if (c.otherHandlingInOneRow() && !parts(c).isEmpty()) {
            drafts.add(Draft.warning(Certainty.CERTAIN)
                    .variant("merged", names.row("T3", "C6"), Flow.listed(names.rows("T3", parts(c)), NAMED)));
        }
        return drafts;
    }

    /** The rows the form prints under （六）其他处理; none in the form of 2019. */
    private static List<String> parts(CheckContext c) {
        return c.form().tables().T3().childrenOf("C6").stream()
                .map(Template.RowSpec::id)
                .toList();
    }

    private static List<String> labelledRows(CheckContext c) {
        var rows = new ArrayList<>(c.requestRows());
        c.form().tables().T3().rows().stream()
                .filter(Template.RowSpec::isGroup)
                .map(Template.RowSpec::id)
                .filter(id -> !rows.contains(id))
                .forEach(rows::add);
        return rows;
    }

    private static int dueRows(CheckContext c) {
        return c.form().tables().T3().dataRows().size();
    }

    private static List<String> cellsOf(CheckContext c, List<String> rows) {
        return c.cells("T3").stream()
                .map(cell -> cell.id())
                .filter(id -> rows.contains(id.substring(3, id.lastIndexOf('.'))))
                .toList();
    }
}
