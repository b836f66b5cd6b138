package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Recall;

/**
 * Asks a portal for each page once while several look at it within one sweep: those who search it for their columns. For one
 * thread.
 */
public final class Memo implements Fetcher {

    private static final long MOST_BYTES = 8_000_000;

    /** What was asked of one portal within one sweep. */
    public static final class Pages {
        private final Map<URI, FetchOutcome> known = new HashMap<>();
        private long kept;
    }

    private final Fetcher portal;
    private final Pages pages;
    private final Recall recall;
    private int asked;

    public Memo(Fetcher portal) {
        this(portal, new Pages(), Recall.NONE);
    }

    /**
     * @param pages what others asked before, in the same sweep
     */
    public Memo(Fetcher portal, Pages pages, Recall recall) {
        this.portal = portal;
        this.pages = pages;
        this.recall = recall;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        if (request.use() != Use.REVALIDATE || request.payload().isPresent()) {
            asked++;
            return portal.fetch(request);
        }
        var key = withoutFragment(request.url());
        var before = pages.known.get(key);
        if (before != null) {
            recall.again(key);
            return before;
        }
        asked++;
        var outcome = recall.noting(key, () -> portal.fetch(request));
        long size = outcome instanceof FetchOutcome.Fetched page ? page.body().length : 0;
        if (pages.kept + size <= MOST_BYTES) {
            pages.kept += size;
            pages.known.put(key, outcome);
        }
        return outcome;
    }

    /** How many requests reached the portal. */
    public int asked() {
        return asked;
    }

    private static URI withoutFragment(URI url) {
        var text = url.toString();
        int mark = text.indexOf('#');
        return mark < 0 ? url : URI.create(text.substring(0, mark));
    }
}
