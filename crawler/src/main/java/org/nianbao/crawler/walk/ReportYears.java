package org.nianbao.crawler.walk;

import java.util.OptionalInt;

/** Years of reports in addresses ({@code fbtime=2019}, {@code /2022n/}): a hint which row to read first, never a proof. */
public final class ReportYears {

    private ReportYears() {}

    /** Whether the address of a row names that year as the one reported on. */
    public static boolean isIn(ListItem row, int year) {
        return UrlDates.reportYear(row.url()).equals(OptionalInt.of(year));
    }
}
