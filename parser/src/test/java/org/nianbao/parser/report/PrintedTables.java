package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The three tables of the form of 2021, another number in every cell, as they look once they have become text. */
final class PrintedTables {

    /** How the cells of a row are told apart. */
    enum Layout {
        TABS("\t"),
        BARS(" | "),
        BLANKS("  "),
        /** Every cell on a line of its own. */
        LINES("\n"),
        /** The same, and an empty line behind each. */
        SPACED_LINES("\n\n"),
        /** Long labels broken over lines, the numbers behind the middle one. */
        BROKEN_LABELS("  ");

        private final String separator;

        Layout(String separator) {
            this.separator = separator;
        }

        boolean isLined() {
            return this != LINES && this != SPACED_LINES;
        }

        String join(List<String> cells) {
            return this == BROKEN_LABELS ? broken(cells) : String.join(separator, cells);
        }

        private static String broken(List<String> cells) {
            int label = cells.size() == 9 ? 1 : 0;
            var words = cells.get(label);
            int pieces = (words.length() + 8) / 9;
            var out = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                out.append(words, i * 9, Math.min(words.length(), i * 9 + 9));
                if (i == (pieces - 1) / 2) {
                    out.append("  ").append(String.join("  ", cells.subList(label + 1, cells.size())));
                }
                out.append(i + 1 < pieces ? "\n" : "");
            }
            return label == 0 ? out.toString() : cells.get(0) + "\n" + out;
        }
    }

    /** What each cell holds, by id. */
    static final Map<String, String> CELLS = cells();

    private static final Template FORM = Template.FORM_2021;

    private PrintedTables() {}

    private static Map<String, String> cells() {
        var ids = Template.FORM_2021.cellIds();
        var cells = new LinkedHashMap<String, String>();
        IntStream.range(0, ids.size()).forEach(i -> cells.put(ids.get(i), Integer.toString(1001 + i)));
        return cells;
    }

    /** All rows, heads included, headings of the sections as rows of one cell. */
    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Scans.HEADING_2.strip()));
        for (var block : FORM.tables().T2().blocks()) {
            rows.add(List.of(block.caption().label()));
            rows.add(with(
                    "信息内容",
                    block.columns().stream().map(Template.LabelSpec::label).toList()));
            for (var row : block.rows()) {
                rows.add(with(
                        row.label(),
                        block.columns().stream()
                                .map(c -> cell("T2." + row.id() + "." + c.id()))
                                .toList()));
            }
        }
        rows.add(List.of(Scans.HEADING_3.strip()));
        requests(rows);
        rows.add(List.of(Scans.HEADING_4.strip()));
        rows.add(FORM.tables().T4().groups());
        rows.add(FORM.tables().T4().columns().stream()
                .map(Template.LabelSpec::label)
                .toList());
        rows.add(FORM.tables().T4().columns().stream()
                .map(c -> cell("T4." + c.id()))
                .toList());
        rows.add(List.of("五、存在的主要问题及改进情况"));
        return rows;
    }

    private static void requests(List<List<String>> rows) {
        var table = FORM.tables().T3();
        rows.add(List.of(table.stub().label(), "申请人情况"));
        rows.add(List.of("自然人", "法人或其他组织", "总计"));
        rows.add(List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
        var group = new ArrayList<String>();
        for (var row : table.rows()) {
            if (row.isGroup()) {
                group.add(row.label());
                continue;
            }
            var cells = new ArrayList<>(group);
            group.clear();
            cells.add(row.label());
            table.columns().forEach(c -> cells.add(cell("T3." + row.id() + "." + c.id())));
            rows.add(cells);
        }
    }

    private static List<String> with(String first, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static String cell(String id) {
        return String.valueOf(CELLS.get(id));
    }

    static List<String> lines(List<List<String>> rows, Layout layout) {
        return rows.stream()
                .map(layout::join)
                .collect(Collectors.joining(layout == Layout.SPACED_LINES ? "\n\n" : "\n"))
                .lines()
                .toList();
    }

    static Map<String, String> read(List<String> lines) {
        var read = new LinkedHashMap<String, String>();
        Scans.text(String.join("\n", lines)).cells().forEach((id, cell) -> read.put(id, cell.raw()));
        return read;
    }
}
