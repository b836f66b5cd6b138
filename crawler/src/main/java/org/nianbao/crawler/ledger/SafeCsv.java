package org.nianbao.crawler.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that no spreadsheet takes for more than text: a cell that would be a formula begins with an apostrophe
 * (OWASP, CSV Injection).
 */
final class SafeCsv implements AutoCloseable {

    /** The last four are what people type with a Chinese input method; Excel takes them for the others. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** Where the comma is the decimal sign, Excel splits at these, unless they are quoted. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }

        @Override
        public boolean quoteEmpty(int lineNo, int fieldIdx) {
            return false;
        }
    };

    private final CsvWriter csv;

    /** Closes the writer with itself. */
    SafeCsv(Writer out) {
        this.csv = CsvWriter.builder().quoteStrategy(OTHER_SEPARATORS).build(out);
    }

    void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCsv::safe).toList());
    }

    /** The cell as text that stays text. */
    static String safe(String cell) {
        var shown = cell.stripLeading();
        boolean formula = !shown.isEmpty() && STARTS_FORMULA.indexOf(shown.charAt(0)) >= 0;
        boolean control = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula || control ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
