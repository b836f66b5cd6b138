package org.nianbao.crawler.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.Template.Block2;

/** Table 二 as printed: block under block, each with its caption and column labels. */
final class DisclosureGrid {

    /** Printed over the row labels of every block. */
    private static final String CONTENT = "信息内容";

    private DisclosureGrid() {}

    static Grid of(Template form, Numbers numbers) {
        var blocks = form.tables().T2().blocks();
        int widest = blocks.stream().mapToInt(b -> b.columns().size()).max().orElse(1);
        var rows = new ArrayList<List<Slot>>();
        blocks.forEach(block -> block(block, widest, numbers, rows));
        return new Grid("T2", List.of(), rows);
    }

    private static void block(Block2 block, int widest, Numbers numbers, List<List<Slot>> rows) {
        var columns = block.columns();
        rows.add(List.of(Slot.over(block.caption().label(), widest + 1, 1)));
        var labels = new ArrayList<Slot>(List.of(Slot.over(CONTENT, 1, 1)));
        for (int i = 0; i < columns.size(); i++) {
            labels.add(Slot.over(columns.get(i).label(), across(i, columns.size(), widest), 1));
        }
        rows.add(labels);
        for (var row : block.rows()) {
            var slots = new ArrayList<Slot>(List.of(Slot.beside(row.label(), 1, 1)));
            for (int i = 0; i < columns.size(); i++) {
                slots.add(numbers.of("T2." + row.id() + "." + columns.get(i).id(), across(i, columns.size(), widest)));
            }
            rows.add(slots);
        }
    }

    /** The last column of a narrow block takes what is left. */
    private static int across(int column, int columns, int widest) {
        return column == columns - 1 ? widest - column : 1;
    }
}
