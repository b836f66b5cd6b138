package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.parser.report.Template.Block2;

/** One block of table 二 as printed: caption, column labels, rows. Says which cells its rows are. */
final class Table2Block {

    private static final List<Block2> FORMS = Stream.of(Template.FORM_2021, Template.FORM_2019)
            .flatMap(form -> form.tables().T2().blocks().stream())
            .toList();

    /** A row with its label's id, or without. */
    record Row(Optional<String> id, List<Token> values) {}

    private final Optional<String> caption;
    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Table2Block(Optional<String> caption) {
        this.caption = caption;
    }

    /** A head that is printed again after a page break begins anew. */
    void column(String id) {
        if (columns.contains(id)) {
            columns.clear();
        }
        columns.add(id);
    }

    int width() {
        return columns.size();
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    void add(Row row) {
        rows.add(row);
    }

    List<String> ids(String row) {
        return columns.stream().map(c -> "T2." + row + "." + c).toList();
    }

    /** Whether a form has a block with just these columns and such a row. */
    boolean has(String row) {
        return FORMS.stream().anyMatch(b -> hasMyColumns(b) && ids(b.rows()).contains(row));
    }

    /**
     * The rows by their order, where some have lost their label: only if the block has exactly the form's rows, each
     * whole, and it is beyond doubt which block it is.
     */
    List<String> byOrder() {
        boolean identified = caption.isPresent() || rows.stream().anyMatch(r -> r.id().isPresent());
        if (!identified || rows.stream().anyMatch(r -> r.values().size() != width())) {
            return List.of();
        }
        var fitting = FORMS.stream()
                .filter(this::hasMyColumns)
                .filter(b -> caption.isEmpty() || b.id().equals(caption.get()))
                .map(b -> ids(b.rows()))
                .filter(this::fits)
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : List.of();
    }

    List<Row> rows() {
        return rows;
    }

    private boolean hasMyColumns(Block2 block) {
        return ids(block.columns()).equals(columns);
    }

    private boolean fits(List<String> wanted) {
        if (wanted.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            var expected = wanted.get(i);
            if (rows.get(i).id().filter(id -> !id.equals(expected)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(List<Template.LabelSpec> labels) {
        return labels.stream().map(Template.LabelSpec::id).toList();
    }
}
