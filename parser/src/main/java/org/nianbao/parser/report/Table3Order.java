package org.nianbao.parser.report;

import java.util.List;

/** The order of the rows of table 三, groups included; both forms have the same. */
final class Table3Order {

    private static final Template.Table3 FORM = Template.FORM_2021.tables().T3();
    private static final List<String> ALL =
            FORM.rows().stream().map(Template.RowSpec::id).toList();

    /** （六）其他处理 is a group of three rows in one form and a row in the other. */
    static final String OTHER_RESULTS = "C6";

    private Table3Order() {}

    static int index(String id) {
        return ALL.indexOf(id);
    }

    /** Ids of the rows with numbers between two rows, neither included. */
    static List<String> between(String from, String to, boolean otherResultsInOneRow) {
        int first = index(from) + 1;
        int end = index(to);
        return first >= end
                ? List.of()
                : FORM.rows().subList(first, end).stream()
                        .filter(r -> isPrinted(r, otherResultsInOneRow))
                        .map(Template.RowSpec::id)
                        .toList();
    }

    private static boolean isPrinted(Template.RowSpec row, boolean otherResultsInOneRow) {
        if (row.id().equals(OTHER_RESULTS)) {
            return otherResultsInOneRow;
        }
        return !row.isGroup() && !(otherResultsInOneRow && isIn(row.id(), OTHER_RESULTS));
    }

    /** Ids of the rows with numbers under a group; none for the group of all results, which holds groups too. */
    static List<String> rowsOf(String group) {
        return group.equals("C") ? List.of() : children(group);
    }

    /** The rows with numbers that stand in the form beside a row, in the same group or between groups. */
    static List<String> siblings(String row) {
        return children(FORM.row(row).flatMap(Template.RowSpec::parent).orElse(""));
    }

    private static List<String> children(String group) {
        return FORM.rows().stream()
                .filter(r -> !r.isGroup() && r.parent().orElse("").equals(group))
                .map(Template.RowSpec::id)
                .toList();
    }

    static boolean isIn(String row, String group) {
        return row.startsWith(group + ".");
    }
}
