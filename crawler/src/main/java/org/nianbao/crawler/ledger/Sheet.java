package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is written row by row: lines of text, a head that stays in view and filters, and the rows. What is more than a
 * sheet can hold goes on in another. Only one sheet of a workbook may be written at a time.
 */
final class Sheet {

    private static final int ROWS_IN_MEMORY = 500;
    /** Excel follows no longer address, and no more than 65,530 links of a sheet. */
    private static final int LONGEST_ADDRESS = 2079;

    private static final int MOST_LINKS = 65_000;
    private static final double HEAD_HEIGHT = 32;
    private static final String HEAD_COLOUR = "D9E5F2";
    private static final String LINK_COLOUR = "0563C1";

    /** Addresses come from servers: only what is an http address becomes a link. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>]+");

    private final Workbook book;
    private final String name;
    private final Layout layout;
    private final int mostRows;
    private Worksheet sheet;
    private int part = 1;
    private int row;
    private int links;

    /**
     * What all parts of a sheet have.
     *
     * @param above lines over the head
     * @param columns what stands under which head
     * @param heads their heads
     * @param frozen columns that stay in view
     * @param zone of moments
     */
    record Layout(List<String> above, List<Column> columns, List<String> heads, int frozen, ZoneId zone) {
        Layout {
            above = List.copyOf(above);
            columns = List.copyOf(columns);
            heads = List.copyOf(heads);
        }
    }

    Sheet(Workbook book, String name, Layout layout) {
        this(book, name, layout, Worksheet.MAX_ROWS);
    }

    /** As above, for less than the format allows. */
    Sheet(Workbook book, String name, Layout layout, int mostRows) {
        this.book = book;
        this.name = name;
        this.layout = layout;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() {
        var next = book.newWorksheet(part == 1 ? name : name + " " + part);
        next.pageOrientation("landscape");
        next.paperSize(PaperSize.A3_PAPER);
        next.setFitToPage(true);
        next.fitToWidth((short) 1);
        next.fitToHeight((short) 0);
        row = 0;
        links = 0;
        for (var line : layout.above()) {
            next.inlineString(row, 0, CellText.of(line));
            if (row == 0) {
                next.style(row, 0).bold().fontSize(14).set();
            }
            row++;
        }
        for (int c = 0; c < layout.columns().size(); c++) {
            next.width(c, layout.columns().get(c).width());
            next.inlineString(row, c, layout.heads().get(c));
            next.style(row, c)
                    .bold()
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment("center")
                    .set();
        }
        next.rowHeight(row, HEAD_HEIGHT);
        next.freezePane(layout.frozen(), row + 1);
        next.repeatRows(row, row);
        row++;
        return next;
    }

    void add(List<Cell> cells) throws IOException {
        if (row >= mostRows) {
            end();
            part++;
            sheet = begin();
        }
        for (int c = 0; c < cells.size(); c++) {
            put(c, cells.get(c));
        }
        sheet.rowHeight(row, RowHeight.of(layout.columns(), cells));
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet; the next may begin. */
    void end() throws IOException {
        int head = layout.above().size();
        sheet.setAutoFilter(head, 0, Math.max(head, row - 1), layout.columns().size() - 1);
        sheet.finish();
    }

    private void put(int column, Cell cell) {
        var style = sheet.style(row, column).verticalAlignment("top");
        if (cell instanceof Cell.Text text) {
            sheet.inlineString(row, column, CellText.of(text.text()));
            style.wrapText(layout.columns().get(column).wrapped()).set();
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
            style.horizontalAlignment("center").set();
        } else if (cell instanceof Cell.Share share) {
            sheet.value(row, column, share.value());
            style.format("0.0%").horizontalAlignment("center").set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.day());
            style.format("yyyy-mm-dd").horizontalAlignment("center").set();
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), layout.zone()));
            style.format("yyyy-mm-dd hh:mm").horizontalAlignment("center").set();
        } else if (cell instanceof Cell.Link link) {
            link(column, link.url());
        }
    }

    private void link(int column, String url) {
        if (ADDRESS.matcher(url).matches() && url.length() <= LONGEST_ADDRESS && links < MOST_LINKS) {
            sheet.hyperlink(row, column, new HyperLink(url, url));
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .fontColor(LINK_COLOUR)
                    .underlined()
                    .set();
            links++;
        } else {
            sheet.inlineString(row, column, CellText.of(url));
            sheet.style(row, column).verticalAlignment("top").set();
        }
    }
}
