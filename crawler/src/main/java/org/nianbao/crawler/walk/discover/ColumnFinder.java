package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.crawler.walk.shape.Scope;

/**
 * Finds the annual-report column (政府信息公开年报) of a portal: by the names of links, from the home page over 政府信息公开 to the
 * column; by the usual names of folders; at last by a handful of guesses. Every candidate is read before it is believed.
 */
public final class ColumnFinder {

    private final Memo fetcher;

    /** A finder for one portal; who searches it for several agencies keeps the finder, so that each page is asked for once. */
    public ColumnFinder(Memo fetcher) {
        this.fetcher = fetcher;
    }

    public ColumnFinder(Fetcher fetcher) {
        this(new Memo(fetcher));
    }

    /**
     * Searches.
     *
     * @param start the portal's home page, or any page of it
     * @param scope whose column is looked for; {@link Scope#ANYBODY} for the portal's own
     * @return never fails; what stood in the way is in it
     */
    public Discovery find(URI start, Scope scope) {
        int before = fetcher.asked();
        var found = new Search(start, scope, fetcher, Optional.empty()).run();
        return found.with(fetcher.asked() - before);
    }

    /** As {@link #find}, for a column that is no longer where it was: that address is not tried again. */
    public Discovery findMoved(URI start, URI old, Scope scope) {
        int before = fetcher.asked();
        var found = new Search(start, scope, fetcher, Optional.of(old)).run();
        return found.with(fetcher.asked() - before);
    }
}
