package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer;

/**
 * Reads an annual-report column (政府信息公开年报) whatever its shape: one list, a folder for each year, level or body, tabs,
 * frames, links to columns on other hosts, or the report itself.
 *
 * <p>An unchanged column costs one conditional request for each page of it that is read.
 */
public final class ColumnExplorer {

    private final Fetcher fetcher;
    private final int maxPages;
    private final PageRenderer renderer;

    /** One that renders nothing. */
    public ColumnExplorer(Fetcher fetcher, int maxPages) {
        this(fetcher, maxPages, PageRenderer.NONE);
    }

    /**
     * @param fetcher answers the requests
     * @param maxPages most pages that are read, those of folders included
     * @param renderer runs the scripts of pages that show no list without them
     */
    public ColumnExplorer(Fetcher fetcher, int maxPages, PageRenderer renderer) {
        this.renderer = renderer;
        this.fetcher = fetcher;
        this.maxPages = maxPages;
    }

    /**
     * Reads a column in one go.
     *
     * @return never fails; what stood in the way is in the state and the detail
     */
    public Exploration read(URI column, Scope scope) {
        return new Expedition(column, scope, fetcher, maxPages, renderer).go(Optional.empty());
    }
}
