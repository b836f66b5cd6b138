package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.store.Exhibit;

/** What the stops of one sweep know of their portals: each page is asked for once, however many stops search there. */
final class Memos {

    /** The hosts visited last; each keeps a few megabytes of pages at most. */
    private static final int MOST_HOSTS = 16;

    private final Map<String, Host> hosts = new LinkedHashMap<>(MOST_HOSTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** What is known of one host; its stops are visited one after another. */
    static final class Host {
        private final Memo.Pages pages = new Memo.Pages();
        private final Map<URI, List<Exhibit>> exhibits = new ConcurrentHashMap<>();

        /** For one stop, whose notes tell of what was asked for another stop as well. */
        Memo through(Fetcher portal, Notes notes) {
            return new Memo(portal, pages, notes.recalling(exhibits));
        }
    }

    synchronized Host of(URI stop) {
        return hosts.computeIfAbsent(String.valueOf(stop.getAuthority()).toLowerCase(Locale.ROOT), h -> new Host());
    }
}
