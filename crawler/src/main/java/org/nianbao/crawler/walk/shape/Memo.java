package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/**
 * Asks a portal for each page once while several look at it within one sweep: those who search it for their columns. For one
 * thread.
 */
public final class Memo implements Fetcher {

    private static final long MOST_BYTES = 32_000_000;

    private Fetcher portal;
    private final Map<URI, FetchOutcome> known = new HashMap<>();
    private long kept;
    private int asked;

    public Memo(Fetcher portal) {
        this.portal = portal;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        if (request.use() != Use.REVALIDATE || request.payload().isPresent()) {
            asked++;
            return portal.fetch(request);
        }
        var key = withoutFragment(request.url());
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        asked++;
        var outcome = portal.fetch(request);
        long size = outcome instanceof FetchOutcome.Fetched page ? page.body().length : 0;
        if (kept + size <= MOST_BYTES) {
            kept += size;
            known.put(key, outcome);
        }
        return outcome;
    }

    /** From now on asks through another fetcher; what is known stays. */
    public void askThrough(Fetcher fetcher) {
        portal = fetcher;
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
