package org.nianbao.crawler.walk.shape;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.ReportFinder;
import org.nianbao.parser.report.Titles;

/**
 * A column with its folders, as read in one go.
 *
 * @param reading all of it as one list; complete only if every folder was read completely that may hold what was looked for
 * @param rows its rows, each with its place
 * @param folders how many pages were read besides the column's own list
 */
public record Exploration(ColumnReading reading, List<FoundRow> rows, int folders) {
    public Exploration {
        rows = List.copyOf(rows);
    }

    /** A column without folders. */
    public static Exploration of(ColumnReading reading) {
        return new Exploration(
                reading,
                reading.items().stream().map(i -> new FoundRow(i, Place.COLUMN)).toList(),
                0);
    }

    /** The same with another word on what was read. */
    public Exploration as(ColumnReading other) {
        return new Exploration(other, rows, folders);
    }

    /**
     * An agency's reports by year, the best first.
     *
     * @param own whether the column is the agency's alone
     */
    public Map<Integer, List<ListItem>> byYear(Subject agency, boolean own) {
        var all = new TreeMap<Integer, List<ListItem>>();
        Stream.of(true, false)
                .map(mine -> finder(agency, mine).byYear(items(agency, own, mine)))
                .forEach(found -> found.forEach((year, items) -> all.merge(
                        year,
                        items,
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        return all;
    }

    /** An agency's reports whose titles tell no year. */
    public List<ListItem> withoutYear(Subject agency, boolean own) {
        return Stream.of(true, false)
                .flatMap(mine -> finder(agency, mine).withoutYear(items(agency, own, mine)).stream())
                .toList();
    }

    /** How many rows are reports, of whomever. */
    public long reports() {
        return rows.stream()
                .filter(r -> Titles.read(r.item().title()).isPresent())
                .count();
    }

    /** The years of all reports that stand there. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        rows.forEach(r -> Titles.read(r.item().title()).ifPresent(t -> t.year().ifPresent(years::add)));
        return years;
    }

    /** Whether a report stands there whose title names another body. */
    public boolean showsOthersThan(Subject agency) {
        var others = new ReportFinder(agency.name(), agency.aliases(), true);
        return rows.stream()
                .map(FoundRow::item)
                .filter(i -> Titles.read(i.title()).isPresent())
                .anyMatch(i -> others.byYear(List.of(i)).isEmpty()
                        && others.withoutYear(List.of(i)).isEmpty());
    }

    private static ReportFinder finder(Subject agency, boolean mine) {
        return new ReportFinder(agency.name(), agency.aliases(), mine);
    }

    private List<ListItem> items(Subject agency, boolean own, boolean mine) {
        return rows.stream()
                .filter(r -> r.place().isOf(agency, own) == mine)
                .map(FoundRow::item)
                .toList();
    }
}
