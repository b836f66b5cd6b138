package org.nianbao.crawler.demo;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.nianbao.crawler.demo.SampleForm.Label;
import org.nianbao.crawler.demo.SampleTable.Cell;
import org.nianbao.crawler.demo.SampleTable.Rows;

/** Lays the numbers of a report out in the tables of its form, with the merged cells of the official print. */
final class SampleTables {

    private static final int T2_WIDTH = 4;
    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private final SampleForm form;
    private final SortedMap<String, String> cells;

    private SampleTables(SampleReport report) {
        form = report.form();
        cells = report.cells();
    }

    /** Table 二, 三 or 四. */
    static SampleTable of(SampleReport report, int section) {
        var tables = new SampleTables(report);
        return switch (section) {
            case 2 -> tables.disclosure();
            case 3 -> tables.requests();
            case 4 -> tables.remedies();
            default -> throw new IllegalArgumentException("no table in section " + section);
        };
    }

    private SampleTable disclosure() {
        var rows = new Rows();
        for (var block : form.blocks()) {
            rows.add(Cell.label(block.caption(), T2_WIDTH, 1));
            rows.add(Cell.label("信息内容", 1, 1));
            for (int i = 0; i < block.columns().size(); i++) {
                rows.append(Cell.label(block.columns().get(i).text(), width(block, i), 1));
            }
            for (var row : block.rows()) {
                rows.add(Cell.label(row.text(), 1, 1));
                for (int i = 0; i < block.columns().size(); i++) {
                    rows.append(number(
                            "T2." + row.id() + "." + block.columns().get(i).id(), width(block, i)));
                }
            }
        }
        return rows.table("T2");
    }

    /** A block with fewer columns than the table lets its last one run to the edge. */
    private static int width(SampleForm.Block block, int column) {
        int columns = block.columns().size();
        return column == columns - 1 ? T2_WIDTH - columns : 1;
    }

    private SampleTable requests() {
        var rows = new Rows();
        var applicants = SampleForm.applicants();
        var organisations = applicants.subList(1, applicants.size());
        rows.add(Cell.label(NOTE, 3, 3), Cell.label("申请人情况", applicants.size() + 1, 1));
        rows.add(
                Cell.label(applicants.get(0).text(), 1, 2),
                Cell.label("法人或其他组织", organisations.size(), 1),
                Cell.label("总计", 1, 2));
        rows.add(labels(organisations.stream(), 1));
        requestRow(rows, "A", Cell.label("一、本年新收政府信息公开申请数量", 3, 1));
        requestRow(rows, "B", Cell.label("二、上年结转政府信息公开申请数量", 3, 1));
        results(rows);
        requestRow(rows, "D", Cell.label("四、结转下年度继续办理", 3, 1));
        return rows.table("T3");
    }

    private void results(Rows rows) {
        // One row more than the leaves: （七）总计.
        var whole = Cell.label("三、本年度办理结果", 1, form.resultRows().size() + 1);
        boolean first = true;
        for (var group : form.classes()) {
            if (group.items().isEmpty()) {
                var label = Cell.label(group.label().text(), 2, 1);
                requestRow(rows, group.label().id(), first ? new Cell[] {whole, label} : new Cell[] {label});
                first = false;
                continue;
            }
            var head = Cell.label(group.label().text(), 1, group.items().size());
            boolean top = true;
            for (var item : group.items()) {
                var label = Cell.label(item.text(), 1, 1);
                requestRow(rows, item.id(), top ? new Cell[] {head, label} : new Cell[] {label});
                top = false;
            }
        }
    }

    private void requestRow(Rows rows, String id, Cell... stub) {
        rows.add(stub);
        Stream.concat(SampleForm.applicants().stream().map(Label::id), Stream.of("tot"))
                .forEach(column -> rows.append(number("T3." + id + "." + column, 1)));
    }

    private SampleTable remedies() {
        var rows = new Rows();
        int each = SampleForm.remedyResults().size();
        rows.add(Cell.label("行政复议", each, 1), Cell.label("行政诉讼", 2 * each, 1));
        rows.add(labels(SampleForm.remedyResults().stream(), 2));
        rows.append(Cell.label("未经复议直接起诉", each, 1));
        rows.append(Cell.label("复议后起诉", each, 1));
        rows.add(labels(Stream.concat(SampleForm.remedyResults().stream(), SampleForm.remedyResults().stream()), 1));
        rows.add();
        for (var block : List.of("rev", "lit_dir", "lit_aft")) {
            SampleForm.remedyResults().forEach(r -> rows.append(number("T4." + block + "." + r.id(), 1)));
        }
        return rows.table("T4");
    }

    private static Cell[] labels(Stream<Label> labels, int height) {
        return labels.map(l -> Cell.label(l.text(), 1, height)).toArray(Cell[]::new);
    }

    private Cell number(String id, int width) {
        return Cell.number(id, cells.getOrDefault(id, ""), width);
    }
}
