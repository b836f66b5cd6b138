package org.nianbao.config.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;

/** The first sheet of an Excel workbook (.xlsx). */
final class XlsxRows implements RowSource {

    private static final ReadingOptions WITH_FORMATS_AND_BAD_CELLS = new ReadingOptions(true, true);

    @Override
    public Optional<Table> read(byte[] bytes, Problems problems) {
        try {
            if (ReadableWorkbook.isOLE2Header(bytes)) {
                problems.error(0, Fault.TABLE_XLS);
                return Optional.empty();
            }
            ZipGuard.check(bytes);
            return rows(bytes, problems);
        } catch (IOException | RuntimeException e) {
            // The library meets a broken workbook with many kinds of exceptions; all of them mean the same to the user.
            problems.error(0, Fault.TABLE_XLSX, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Table> rows(byte[] bytes, Problems problems) throws IOException {
        var table = new TableBuilder(problems);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS_AND_BAD_CELLS);
                var rows = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (!table.add(row.getRowNum(), texts(row))) {
                    break;
                }
            }
        }
        return table.build();
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        int lastWritten = 0;
        for (int i = 0; i < row.getCellCount() && lastWritten <= TableBuilder.MOST_COLUMNS; i++) {
            texts.add(row.getOptionalCell(i).map(ExcelCell::text).orElse(""));
            // Excel keeps formatted but empty cells far to the right; they are no columns.
            lastWritten = texts.get(i).isBlank() ? lastWritten : i + 1;
        }
        return texts.subList(0, lastWritten);
    }
}
