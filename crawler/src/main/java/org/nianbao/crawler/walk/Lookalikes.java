package org.nianbao.crawler.walk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Titles;

/**
 * Rows that are not titled like a report and may be one all the same ({@link Titles#perhaps}). While there is such a row, nobody
 * can say that the agency's report of that year is not there.
 */
public final class Lookalikes {

    private Lookalikes() {}

    /**
     * The first such row of each year, as printed.
     *
     * @param items the rows of the column
     * @param name of the agency
     * @param aliases other names under which it publishes
     * @param ownColumn whether the column is the agency's alone, so that a title without a name may be its own
     */
    public static Map<Integer, String> byYear(
            Collection<ListItem> items, String name, List<String> aliases, boolean ownColumn) {
        var found = new TreeMap<Integer, String>();
        for (var item : items) {
            var title = Titles.perhaps(item.title())
                    .filter(t -> t.agency()
                            .map(printed -> AgencyNames.compare(printed, name, aliases) != Likeness.OTHER)
                            .orElse(ownColumn));
            title.ifPresent(t -> t.year().ifPresent(year -> found.putIfAbsent(year, item.title())));
        }
        return found;
    }
}
