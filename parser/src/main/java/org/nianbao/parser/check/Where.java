package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.parser.report.Template;

/** Where a finding is, in the names that the form prints, so that a person finds the place with the report in hand. */
final class Where {

    private static final int CELLS_SHOWN = 4;

    private Where() {}

    /**
     * The place.
     *
     * @param cells ids of cells, may be empty
     * @param section number of a section, 0 = none
     * @return such as {@code 表三 · （七）总计 · 自然人} or {@code 一、总体情况}; empty for the report as a whole
     */
    static String printed(List<String> cells, int section, CheckContext context) {
        if (!cells.isEmpty()) {
            return cells(cells, FormLabels.of(context.form()));
        }
        return section == 0 ? "" : section(section, context);
    }

    private static String section(int no, CheckContext context) {
        return context.report()
                .section(no)
                .map(s -> s.heading())
                .orElseGet(() -> context.form().sections().stream()
                        .filter(s -> s.no() == no)
                        .map(Template.SectionSpec::heading)
                        .findFirst()
                        .orElse(""));
    }

    private static String cells(List<String> ids, FormLabels names) {
        var rows = new LinkedHashSet<String>();
        var columns = new LinkedHashSet<String>();
        var tables = new LinkedHashSet<String>();
        for (var id : ids) {
            tables.add(table(id));
            rows.add(names.cell(id).row());
            columns.add(names.cell(id).column());
        }
        if (tables.size() > 1) {
            return tables.stream()
                    .map(table -> cells(
                            ids.stream().filter(id -> table(id).equals(table)).toList(), names))
                    .collect(Collectors.joining("；"));
        }
        var table = tables.iterator().next();
        if (rows.size() == 1 || columns.size() == 1) {
            return table + " · " + listed(rows) + " · " + listed(columns);
        }
        return table + " · "
                + Flow.listed(ids.stream().map(id -> names.cell(id).toString()).toList(), CELLS_SHOWN);
    }

    private static String listed(LinkedHashSet<String> names) {
        return Flow.listed(new ArrayList<>(names), CELLS_SHOWN);
    }

    private static String table(String cell) {
        return cell.startsWith("T2.") ? "表二" : cell.startsWith("T3.") ? "表三" : "表四";
    }
}
