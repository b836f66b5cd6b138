package org.nianbao.parser.document.word;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.flow.TableDraft;
import org.nianbao.parser.document.flow.TableDraft.Merge;
import org.nianbao.parser.document.pack.XmlCursor;

/** Tables with the columns and rows their cells cover. */
final class DocxTables {

    private final DocxBody body;
    private final XmlCursor xml;
    private final Flow flow;

    DocxTables(DocxBody body, XmlCursor xml, Flow flow) {
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
                case "tr" -> row(table);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(table);
                default -> xml.skip();
            }
        }
    }

    private void row(TableDraft table) {
        table.row();
        if (cells(table)) {
            table.dropRow();
        }
    }

    /** The cells of a row; whether the row is deleted or hidden. */
    private boolean cells(TableDraft table) {
        boolean dropped = false;
        while (xml.enter()) {
            switch (xml.name()) {
                case "trPr" -> dropped = rowProperties(table);
                case "tc" -> cell(table);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> dropped |= cells(table);
                default -> xml.skip();
            }
        }
        return dropped;
    }

    private boolean rowProperties(TableDraft table) {
        boolean dropped = false;
        while (xml.enter()) {
            switch (xml.name()) {
                case "gridBefore" -> table.pass(xml.number("val").orElse(0));
                case "del" -> dropped = true;
                case "hidden" -> dropped |= DocxStyles.isOn(xml, "val", true);
                default -> {}
            }
            xml.skip();
        }
        return dropped;
    }

    private record Place(int columns, Optional<String> down, Optional<String> right) {}

    private void cell(TableDraft table) {
        var place = new Place(1, Optional.empty(), Optional.empty());
        flow.open();
        while (xml.enter()) {
            if (xml.name().equals("tcPr")) {
                place = place();
            } else {
                body.element();
            }
        }
        put(table, place, flow.close());
    }

    private Place place() {
        int columns = 1;
        Optional<String> down = Optional.empty();
        Optional<String> right = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "gridSpan" -> columns = xml.number("val").orElse(1);
                case "vMerge" -> down = Optional.of(xml.attribute("val").orElse("continue"));
                case "hMerge" -> right = Optional.of(xml.attribute("val").orElse("continue"));
                default -> {}
            }
            xml.skip();
        }
        return new Place(columns, down, right);
    }

    private static void put(TableDraft table, Place place, List<Block> content) {
        if (place.right.filter(v -> v.equals("continue")).isPresent()) {
            table.widen(place.columns);
            return;
        }
        var merge = place.down
                .map(v -> v.equals("restart") ? Merge.BEGINS : Merge.CONTINUES)
                .orElse(Merge.NONE);
        table.cell(content, place.columns, merge);
    }
}
