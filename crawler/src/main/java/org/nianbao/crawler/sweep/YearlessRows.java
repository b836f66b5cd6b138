package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.sweep.ReportIntake.ByText;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.ReportYears;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Sighting;

/**
 * Rows titled like a report without its year (政府信息公开年度报告), and rows that may be a report though their titles are odd; only
 * the text behind them tells. As long as one of them cannot be read, nobody can say that the report of a year is not there.
 */
final class YearlessRows {

    /** They are fetched at every sweep until the year's report is found. */
    private static final int MOST = 5;

    private final ReportIntake intake;
    private final Agency agency;
    private final URI column;
    private final List<ListItem> rows;
    private final List<Sighting> met;

    YearlessRows(ReportIntake intake, Agency agency, URI column, List<ListItem> rows, List<Observation> known) {
        this.intake = intake;
        this.agency = agency;
        this.column = column;
        this.rows = rows;
        this.met = known.stream()
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .toList();
    }

    /**
     * What was found.
     *
     * @param shown whether one of the rows is the report of the year
     * @param unread a row of which that could not be told
     * @param doubt why a report of the year behind one of the rows may not be the agency's
     */
    record Found(boolean shown, Optional<String> unread, Optional<String> doubt) {}

    /** Looks for the report of a year behind the rows, and takes it in. */
    Found take(int year) {
        // Where addresses tell the year, its row is read first.
        var candidates = rows.stream()
                .filter(r -> mayReportOn(year, r))
                .sorted(Comparator.comparing(r -> !ReportYears.isIn(r, year)))
                .toList();
        if (candidates.stream().anyMatch(r -> metAs(year, r))) {
            return new Found(true, Optional.empty(), Optional.empty());
        }
        Optional<String> unread =
                candidates.stream().skip(MOST).map(ListItem::title).findFirst();
        Optional<String> doubt = Optional.empty();
        for (var row : candidates.stream().limit(MOST).toList()) {
            var text = intake.takeIfOf(agency, year, column, row);
            if (text instanceof ByText.Taken) {
                return new Found(true, Optional.empty(), Optional.empty());
            } else if (text instanceof ByText.Unread) {
                unread = Optional.of(row.title());
            } else if (text instanceof ByText.Doubtful doubtful) {
                doubt = Optional.of(doubtful.why());
            }
        }
        return new Found(false, unread, doubt);
    }

    private boolean mayReportOn(int year, ListItem row) {
        boolean afterYear = row.date().map(day -> day.getYear() > year).orElse(true);
        return afterYear && (metAs(year, row) || met.stream().noneMatch(s -> isAt(row, s)));
    }

    private boolean metAs(int year, ListItem row) {
        return met.stream().anyMatch(s -> s.year() == year && isAt(row, s));
    }

    private static boolean isAt(ListItem row, Sighting sighting) {
        return sighting.url().equals(row.url().toString());
    }
}
