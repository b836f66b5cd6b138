package org.nianbao.parser.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.TemplateVersion;

/** The printed names behind the ids of a form, so that a message says where to look. */
public final class FormLabels {

    private static final FormLabels OF_2021 = new FormLabels(Template.FORM_2021);
    private static final FormLabels OF_2019 = new FormLabels(Template.FORM_2019);

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, CellName> cells = new HashMap<>();

    /** A cell by the names of its row and column as printed in the form. */
    public record CellName(String row, String column) {
        @Override
        public String toString() {
            return row + "·" + column;
        }
    }

    private FormLabels(Template form) {
        for (var block : form.tables().T2().blocks()) {
            label("T2", block.id(), block.caption().label());
            block.columns().forEach(column -> label("T2", column.id(), column.label()));
            for (var row : block.rows()) {
                label("T2", row.id(), row.label());
                block.columns().forEach(column -> cell("T2." + row.id(), column.id(), row.label(), column.label()));
            }
        }
        var requests = form.tables().T3();
        requests.columns().forEach(column -> label("T3", column.id(), column.label()));
        for (var row : requests.rows()) {
            label("T3", row.id(), row.label());
            requests.columns().forEach(column -> cell("T3." + row.id(), column.id(), row.label(), column.label()));
        }
        for (var column : form.tables().T4().columns()) {
            label("T4", column.id(), column.label());
            cell("T4", column.id(), column.group(), column.label());
        }
        label("T3", TableLabel.Kind.CAPTION.name(), requests.stub().label());
    }

    /** The names of a form. */
    public static FormLabels of(Template form) {
        return form.version() == TemplateVersion.V2019 ? OF_2019 : OF_2021;
    }

    /** The names of a cell; the id itself where the form has no such cell. */
    public CellName cell(String id) {
        return cells.getOrDefault(id, new CellName(id, ""));
    }

    /** The form's wording for a label found in a report. */
    Optional<String> wording(TableLabel label) {
        var id = label.table().equals("T3") && label.kind() == TableLabel.Kind.CAPTION
                ? TableLabel.Kind.CAPTION.name()
                : label.id();
        return Optional.ofNullable(labels.get(label.table() + "." + id));
    }

    /** The label of a row of table 二 or 三, or of a caption. */
    String row(String table, String id) {
        return labels.getOrDefault(table + "." + id, id);
    }

    List<String> rows(String table, List<String> ids) {
        return ids.stream().map(id -> "“" + row(table, id) + "”").toList();
    }

    List<String> names(List<String> cellIds) {
        return cellIds.stream().map(id -> cell(id).toString()).toList();
    }

    private void label(String table, String id, String label) {
        labels.putIfAbsent(table + "." + id, label);
    }

    private void cell(String prefix, String column, String rowLabel, String columnLabel) {
        cells.put(prefix + "." + column, new CellName(rowLabel, columnLabel));
    }
}
