package org.nianbao.parser.document.odf;

import org.nianbao.parser.document.FormTables;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.flow.TableDraft;
import org.nianbao.parser.document.pack.XmlCursor;

/** Tables with the columns and rows their cells cover. */
final class OdtTables {

    private final OdtBody body;
    private final XmlCursor xml;
    private final Flow flow;

    /** Covered cells that the cell before still claims. */
    private int covered;

    OdtTables(OdtBody body, XmlCursor xml, Flow flow) {
        this.body = body;
        this.xml = xml;
        this.flow = flow;
    }

    void table() {
        var table = flow.newTable();
        rows(table);
        flow.table(table);
    }

    private void rows(TableDraft table) {
        while (xml.enter()) {
            switch (xml.name()) {
                case "table-row" -> row(table);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(table);
                default -> xml.skip();
            }
        }
    }

    private void row(TableDraft table) {
        int times = xml.number("number-rows-repeated").orElse(1);
        if (!xml.attribute("visibility").orElse("visible").equals("visible")) {
            xml.skip();
            return;
        }
        table.row();
        covered = 0;
        while (xml.enter()) {
            switch (xml.name()) {
                case "table-cell" -> cell(table);
                case "covered-table-cell" -> {
                    covered(table, xml.number("number-columns-repeated").orElse(1));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        table.repeatRow(times);
    }

    private void cell(TableDraft table) {
        int columns = xml.number("number-columns-spanned").orElse(1);
        int rows = xml.number("number-rows-spanned").orElse(1);
        int times = Math.min(xml.number("number-columns-repeated").orElse(1), FormTables.MOST_COLUMNS);
        flow.open();
        body.story();
        var content = flow.close();
        table.cell(content, columns, rows);
        for (int i = 1; i < times; i++) {
            table.cell(content, columns, rows);
        }
        covered = columns - 1;
    }

    /** Those that a wide cell covers to its right were counted with it; others lie under a cell of a row above. */
    private void covered(TableDraft table, int columns) {
        int own = Math.max(0, Math.min(covered, columns));
        covered -= own;
        table.pass(columns - own);
    }
}
