package org.nianbao.crawler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Written by one library, read back by another. */
class SheetTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Sheet.Layout layout(String... above) {
        return new Sheet.Layout(
                List.of(above), List.of(Column.of("a", 10), Column.wrapping("b", 20)), List.of("甲", "乙"), 1, ZONE);
    }

    private static XSSFWorkbook written(int mostRows, Sheet.Layout layout, List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = new Sheet(book, "页", layout, mostRows);
            for (var row : rows) {
                sheet.add(row);
            }
            sheet.end();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void cellsKeepTheirKind() throws IOException {
        var at = Instant.parse("2023-02-01T00:30:00Z");
        try (var book = written(
                100,
                layout(),
                List.of(
                        List.of(new Cell.Number(42), new Cell.Day(LocalDate.of(2023, 1, 31))),
                        List.of(new Cell.Share(0.125), new Cell.Moment(at)),
                        List.of(new Cell.Blank(), new Cell.Text("=HYPERLINK(\"http://a.test\")")),
                        List.of(
                                new Cell.Link("https://a.test/?a=1&b=\u4E2D"),
                                new Cell.Link("javascript:alert(1)"))))) {
            var sheet = book.getSheet("页");
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(42);
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2023, 1, 31).atStartOfDay());
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
            assertThat(sheet.getRow(2).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2023-02-01T08:30"));
            assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(4).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("https://a.test/?a=1&b=\u4E2D");
            assertThat(sheet.getRow(4).getCell(1).getHyperlink()).isNull();
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("javascript:alert(1)");
        }
    }

    @Test
    void theHeadStaysInViewAndFilters() throws IOException {
        try (var book = written(100, layout("标题", "说明"), List.of(List.of(Cell.number(1), Cell.text("x"))))) {
            var sheet = book.getSheet("页");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("标题");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("乙");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:B4");
            assertThat(sheet.getColumnWidth(1)).isBetween(20 * 256, 22 * 256);
        }
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws IOException {
        var rows = java.util.stream.IntStream.range(0, 7)
                .mapToObj(n -> List.of(Cell.number(n), Cell.text("行 " + n)))
                .toList();
        try (var book = written(4, layout(), rows)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).isEqualTo("页 2");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("甲");
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void moreRowsThanAreHeldAtOnceAreAllThere() throws IOException {
        var rows = java.util.stream.IntStream.range(0, 1234)
                .mapToObj(n -> List.of(Cell.number(n), new Cell.Link("http://a.test/" + n)))
                .toList();
        try (var book = written(10_000, layout(), rows)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1234);
            assertThat(book.getSheetAt(0).getRow(1234).getCell(1).getHyperlink().getAddress())
                    .isEqualTo("http://a.test/1233");
        }
    }

    @Test
    void aRowIsAsHighAsWhatIsWrappedInIt() {
        assertThat(RowHeight.lines("", 10)).isZero();
        assertThat(RowHeight.lines("abc", 10)).isOne();
        assertThat(RowHeight.lines("字".repeat(9), 10)).isEqualTo(2);
        assertThat(RowHeight.lines("a\nb\nc", 10)).isEqualTo(3);
    }
}
