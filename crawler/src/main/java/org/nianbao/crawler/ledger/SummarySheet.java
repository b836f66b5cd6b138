package org.nianbao.crawler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.parser.check.Conformity;

/** The sheet for the circular (通报): each group in a row, its counts and per cent. */
record SummarySheet(SheetWords words) {

    private static final int MINUTES = 16;

    /** Shares of those due stand behind their counts. */
    private static final List<Standing> WITH_SHARE =
            List.of(Standing.ON_TIME, Standing.LATE, Standing.MISSING, Standing.UNVERIFIABLE);

    private static final List<Standing> WITHOUT_SHARE = List.of(
            Standing.WITHDRAWN, Standing.PAST_REFERENCE, Standing.TO_CONFIRM, Standing.NOT_YET_DUE, Standing.EXEMPT);

    static final List<Column> COLUMNS = columns();

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("year", 8));
        columns.add(Column.of("line", 12));
        columns.add(Column.wrapping("group", 28));
        columns.add(Column.of("due", 9));
        for (var standing : WITH_SHARE) {
            columns.add(Column.of(standing.id(), 9));
            columns.add(Column.of(standing.id() + "Share", 9));
        }
        WITHOUT_SHARE.forEach(standing -> columns.add(Column.of(standing.id(), 9)));
        columns.add(Column.of("conforming", 9));
        columns.add(Column.of("conformingShare", 9));
        columns.add(Column.of("malformed", 9));
        columns.add(Column.of("malformedShare", 9));
        columns.add(Column.of("unreadable", 9));
        return List.copyOf(columns);
    }

    /** The date of the data, how much of it was looked at, and what is counted how. */
    List<String> above(Ledger ledger, Coverage coverage) {
        var zone = ledger.watch().settings().zone();
        var at = Moments.print(ledger.asOf(), zone).substring(0, MINUTES).replace('T', ' ');
        var swept = ledger.lastSweep()
                .map(s -> Moments.print(s.started(), zone).substring(0, MINUTES).replace('T', ' '))
                .orElseGet(() -> words.text("summary.never"));
        return List.of(
                words.text("summary.title"),
                words.text("summary.date", at, swept),
                words.text(
                        "summary.coverage",
                        coverage.agencies(),
                        coverage.due(),
                        coverage.checked(),
                        percent(coverage.checked(), coverage.due())),
                words.text("summary.notes"));
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "—" : Math.round(1000.0 * part / whole) / 10.0 + "%";
    }

    List<Cell> row(Group group, Count count) {
        long due = count.due();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.number(group.year()));
        cells.add(Cell.text(words.text("by." + group.by())));
        cells.add(Cell.text(name(group)));
        cells.add(Cell.number(due));
        for (var standing : WITH_SHARE) {
            cells.add(Cell.number(count.of(standing)));
            cells.add(Cell.share(count.of(standing), due));
        }
        WITHOUT_SHARE.forEach(standing -> cells.add(Cell.number(count.of(standing))));
        for (var form : List.of(Conformity.CONFORMS, Conformity.MALFORMED)) {
            cells.add(Cell.number(count.of(form)));
            cells.add(Cell.share(count.of(form), count.read()));
        }
        cells.add(Cell.number(count.of(Conformity.UNREADABLE)));
        return cells;
    }

    private String name(Group group) {
        if (group.by() == Group.By.ALL) {
            return words.text("group.all");
        }
        if (group.name().isEmpty()) {
            return words.text("group.none");
        }
        return switch (group.by()) {
            case REGION -> words.region(group.name());
            case KIND -> words.brief().kind(group.name());
            default -> group.name();
        };
    }
}
