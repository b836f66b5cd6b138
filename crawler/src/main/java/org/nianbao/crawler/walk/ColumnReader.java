package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.store.LookState;

/**
 * Reads an annual-report column (政府信息公开年报): every row of every list page, with the proof that all were seen.
 *
 * <p>An unchanged column costs one conditional request a list page.
 */
public final class ColumnReader {

    /**
     * Reads a column in one go.
     *
     * @param column its address
     * @param fetcher answers the requests
     * @param maxPages most list pages that are read
     * @return never fails; what stood in the way is in the state and the detail
     */
    public ColumnReading read(URI column, Fetcher fetcher, int maxPages) {
        var opener = new PageOpener(fetcher);
        var opened = opener.open(column, Optional.empty());
        if (opened instanceof Opened.Failed failed) {
            return new ColumnReading(failed.state(), List.of(), 0, failed.detail());
        }
        var first = ((Opened.Page) opened).page();
        var listing = ListFinder.find(first);
        if (!listing.hasReports()) {
            var article = SingleArticle.read(first);
            if (article.isPresent()) {
                return new ColumnReading(LookState.OK, List.of(article.get()), 1, "the column is the report itself");
            }
        }
        // Where a script makes the list, dated rows without any report are another box of the page.
        var another = !listing.hasReports() && ScriptLists.family(first).isPresent();
        return listing.found() && !another
                ? new ColumnWalk(opener, first, listing, maxPages).toEnd()
                : withoutList(first, listing);
    }

    private static ColumnReading withoutList(HtmlPage page, Listing listing) {
        var family = ScriptLists.family(page);
        if (family.isPresent()) {
            return new ColumnReading(
                    LookState.CHANGED, List.of(), 1, "the list is made by a script (" + family.get() + ")");
        }
        if (EmptyMark.isOn(page)) {
            return new ColumnReading(LookState.EMPTY, List.of(), 1, "the list says that it is empty");
        }
        var frame = page.dom().selectFirst("iframe[src], frame[src]");
        var hint = frame == null ? "" : "; a frame leads to " + frame.attr("src");
        return new ColumnReading(LookState.CHANGED, List.of(), 1, "no list recognised: " + listing.why() + hint);
    }
}
