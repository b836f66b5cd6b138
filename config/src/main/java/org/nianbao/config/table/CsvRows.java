package org.nianbao.config.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.PlainText;
import org.nianbao.config.source.Problems;

/** Comma-separated values (RFC 4180). */
final class CsvRows implements RowSource {

    private static final int LONGEST_FIELD = 1024 * 1024;

    @Override
    public Optional<Table> read(byte[] bytes, Problems problems) {
        return PlainText.of(bytes, problems).flatMap(text -> read(text, problems));
    }

    private static Optional<Table> read(String text, Problems problems) {
        var table = new TableBuilder(problems);
        int line = 0;
        try (var csv = reader(text)) {
            for (var row : csv) {
                line = Math.toIntExact(row.getStartingLineNumber());
                if (!table.add(line, row.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            // The reader does not tell the line: it is the one after the last that was read.
            problems.error(line + 1, Fault.TABLE_CSV, String.valueOf(e.getMessage()));
        }
        return table.build();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }
}
