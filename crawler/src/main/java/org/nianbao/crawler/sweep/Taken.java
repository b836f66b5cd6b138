package org.nianbao.crawler.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.Origin;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;

/**
 * What a row of a list led to.
 *
 * @param copies the files, best first; empty if the page could not be fetched
 * @param trouble what could not be fetched, or empty
 * @param origin whose page it is, in its own words; empty if it could not be fetched
 */
record Taken(
        ListItem item,
        String title,
        List<ClaimedDate> dates,
        List<Copy> copies,
        String trouble,
        Optional<Origin> origin) {

    private static final Pattern PAGE = Pattern.compile("(?:/|\\.[sjp]?html?)$");

    Taken {
        copies = List.copyOf(copies);
    }

    /** A row behind which nothing was found. */
    static Taken nothing(ListItem item, List<ClaimedDate> dates, String trouble) {
        return new Taken(item, item.title(), dates, List.of(), trouble, Optional.empty());
    }

    /** The same with the copies in another order. */
    Taken having(List<Copy> ordered) {
        return new Taken(item, title, dates, ordered, trouble, origin);
    }

    boolean hasReport() {
        return !copies.isEmpty() && copies.get(0).isReport();
    }

    /** The year that the report's own text tells. */
    OptionalInt year() {
        return hasReport()
                ? copies.get(0).examined().report().map(Report::year).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /**
     * What was wanting, so that the next sweep tries again. A page that is no report may be an error page of today, however
     * good its status.
     */
    String unfinished() {
        return isNoReport() || isPictureInstead() ? "what lies behind the row is no report" : trouble;
    }

    /** A picture where a page should be; a scan has the name of a picture, or a page around it. */
    private boolean isPictureInstead() {
        return copies.size() == 1
                && PAGE.matcher(item.url().getPath()).find()
                && copies.get(0).read() instanceof ReadResult.Unreadable unreadable
                && unreadable.format() == Format.IMAGE;
    }

    /** Whether all was read and none of it is a report. */
    boolean isNoReport() {
        return trouble.isEmpty()
                && !copies.isEmpty()
                && copies.stream().allMatch(c -> c.examined().verdict() == Conformity.NOT_A_REPORT);
    }

    /**
     * The rows of one report that were tried, as one: the first row with a report, else with a file, speaks for all, and the
     * files of the others stand behind its own.
     */
    static Optional<Taken> together(List<Taken> tried) {
        var first = tried.stream()
                .min(Comparator.comparing((Taken t) -> !t.hasReport())
                        .thenComparing(t -> t.copies().isEmpty()));
        return first.map(best -> {
            var all = new ArrayList<>(best.copies());
            tried.stream().filter(t -> t != best).forEach(t -> all.addAll(t.copies()));
            return best.having(all);
        });
    }

    /** The files, or those of last time if the report could be fetched then and not now. */
    List<DocumentRef> documents(Optional<Sighting> last) {
        return last.filter(before -> !hasReport() && !trouble.isEmpty())
                .map(Sighting::documents)
                .filter(before -> before.size() > copies.size())
                .orElseGet(
                        () -> copies.stream().flatMap(c -> c.files().stream()).toList());
    }
}
