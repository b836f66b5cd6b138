package org.nianbao.crawler.walk;

import java.util.Collection;
import java.util.List;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Titles;

/**
 * Rows that are not titled like a report and may be one all the same ({@link Titles#perhaps}). Only the text behind them tells
 * whether they are; before it was read, nobody can say that the agency's report is not there.
 */
public final class Lookalikes {

    private Lookalikes() {}

    /**
     * Those that may be an agency's.
     *
     * @param items the rows of the column
     * @param name of the agency
     * @param aliases other names under which it publishes
     * @param ownColumn whether the column is the agency's alone, so that a title without a name may be its own
     */
    public static List<ListItem> of(Collection<ListItem> items, String name, List<String> aliases, boolean ownColumn) {
        return items.stream()
                .filter(item -> Titles.perhaps(item.title())
                        .filter(title -> title.agency()
                                .map(printed -> AgencyNames.compare(printed, name, aliases) != Likeness.OTHER)
                                .orElse(ownColumn))
                        .isPresent())
                .toList();
    }
}
