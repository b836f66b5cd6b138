package org.nianbao.crawler.judge;

import org.nianbao.parser.Words;

/**
 * Was a report that had been there taken away? It needs the note that the walk looked for it and its page is gone, and
 * complete reads without it; the reads must fall on three days, because portals lose pages for a day and find them again,
 * and the page must have been found gone on two of them, because one answer may be a slip of the server.
 */
final class Withdrawal {

    static final int DAYS = 3;
    static final int DAYS_GONE = 2;

    private Withdrawal() {}

    /** The same word, unless the report is gone now; when it comes back, the earlier word holds again. */
    static Ruling orElse(Ruling earlier, Evidence evidence) {
        var last = evidence.lastSeenOnPortal();
        if (last.isEmpty()) {
            return earlier;
        }
        var absences = evidence.absences().stream()
                .filter(a -> a.at().isAfter(last.get()))
                .toList();
        var daysGone = absences.stream()
                .map(a -> evidence.owed().day(a.at()))
                .distinct()
                .count();
        var days = evidence.tellingLooks()
                .filter(l -> l.at().isAfter(last.get()))
                .map(l -> evidence.owed().day(l.at()))
                .distinct()
                .count();
        if (absences.isEmpty() || days == 0) {
            return earlier;
        }
        var zone = evidence.owed().zone();
        var why = Words.of(
                "reason.withdrawn",
                Moments.print(last.get(), zone),
                Moments.print(absences.get(0).at(), zone),
                days,
                DAYS);
        return earlier.turned(Timeliness.WITHDRAWN, why).confirmedIf(days >= DAYS && daysGone >= DAYS_GONE);
    }
}
