package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/**
 * Lets a page that was scouted be read as a list without asking for it again: each answer is given a second time, once. A third
 * question goes to the portal, since whoever asks again wants to know what stands there now.
 */
final class Echo {

    private final Fetcher portal;
    private final Map<URI, FetchOutcome> heard = new HashMap<>();

    Echo(Fetcher portal) {
        this.portal = portal;
    }

    /** For the first look at a page. */
    Fetcher scout() {
        return asked -> {
            var outcome = portal.fetch(asked);
            if (isPlain(asked)) {
                heard.put(asked.url(), outcome);
            }
            return outcome;
        };
    }

    /** For reading it. */
    Fetcher reader() {
        return asked -> {
            var known = isPlain(asked) ? heard.remove(asked.url()) : null;
            return known == null ? portal.fetch(asked) : known;
        };
    }

    /** Forgets what nobody read. */
    void clear() {
        heard.clear();
    }

    private static boolean isPlain(FetchRequest asked) {
        return asked.use() == Fetcher.Use.REVALIDATE && asked.payload().isEmpty();
    }
}
