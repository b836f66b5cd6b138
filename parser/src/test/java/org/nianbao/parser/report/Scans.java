package org.nianbao.parser.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/** Small pieces of tables, read as if they were a whole report. */
final class Scans {

    static final String HEADING_2 = "二、主动公开政府信息情况\n";
    static final String HEADING_3 = "三、收到和处理政府信息公开申请情况\n";
    static final String HEADING_4 = "四、政府信息公开行政复议、行政诉讼情况\n";

    private Scans() {}

    static Report text(String text) {
        var read = Documents.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }

    /** A page with one ruled table; cells of a row are separated by bars. */
    static Report grid(String... rows) {
        var grid = new Block.Grid(Arrays.stream(rows).map(Scans::row).toList(), true);
        return ReportReader.read(new Document(Format.HTML, List.of(), List.of(grid)));
    }

    private static Block.Row row(String cells) {
        var texts = cells.split("\\|", -1);
        return new Block.Row(IntStream.range(0, texts.length)
                .mapToObj(i -> new Block.GridCell(texts[i].strip(), i, 1, 1))
                .toList());
    }

    /** The numbers of a row of table 三 as printed, blank-separated; {@code ?} for a cell that was not read. */
    static String row(Report report, String row) {
        return Template.FORM_2021.tables().T3().columns().stream()
                .map(c -> report.cell("T3." + row + "." + c.id()).map(Cell::raw).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    static String raw(Report report, String id) {
        return report.cell(id).map(Cell::raw).orElse("?");
    }
}
