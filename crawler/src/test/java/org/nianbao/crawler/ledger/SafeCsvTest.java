package org.nianbao.crawler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    private static String written(List<String> cells) throws IOException {
        var text = new StringWriter();
        try (var csv = new SafeCsv(text)) {
            csv.row(cells);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "　=cmd|' /C calc'!A0",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)"
            })
    void whatASpreadsheetWouldCalculateBeginsWithAnApostrophe(String cell) {
        assertThat(SafeCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "云岭县财政局", "2023-01-31", "0", "a=b", "'=1", "https://a.test/?a=-1", "—"})
    void otherTextStaysAsItIs(String cell) {
        assertThat(SafeCsv.safe(cell)).isEqualTo(cell);
    }

    @Test
    void linesEndAndQuotesDoubleAsRfc4180Says() throws IOException {
        assertThat(written(List.of("a", "b,c", "d\"e", "f\ng", ""))).isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    @Test
    void whereExcelSplitsAtSemicolonsNoCellBeginsInTheMiddleOfOne() throws IOException {
        assertThat(written(List.of("a;=1+1", "b\t=1"))).isEqualTo("\"a;=1+1\",\"b\t=1\"\r\n");
    }

    @Property
    void whatIsWrittenIsReadBackAndNoCellIsAFormula(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @NotEmpty
                                    @Chars({'=', '+', '-', '@', '\t', '\r', '\n', ',', ';', '"', '\'', ' ', 'a', '＝'})
                                    String>
                            cells)
            throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(written(cells))) {
            var read = csv.stream().toList();
            assertThat(read).hasSize(1);
            var fields = read.get(0).getFields();
            assertThat(fields).hasSameSizeAs(cells);
            for (int i = 0; i < cells.size(); i++) {
                assertThat(fields.get(i)).isIn(cells.get(i), "'" + cells.get(i));
                assertThat(fields.get(i).strip()).doesNotMatch("(?s)[=+@＝-].*");
            }
        }
    }
}
