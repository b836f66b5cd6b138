package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.FetchSettings;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.HttpFetcher;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;

/** Polite requests for an address that a person typed, with nothing remembered afterwards. */
final class OneFetch {

    private OneFetch() {}

    /** One who fetches what belongs to an address that a person typed. */
    static Fetcher fetcher(Session session) {
        return fetcher(session, Config.defaults(Path.of("")).settings().crawl());
    }

    /** The same with the manners of a configuration. */
    static Fetcher fetcher(Session session, Settings.Crawl crawl) {
        var usual = FetchSettings.of(crawl);
        // The person chose the address, so it may lie in the person's own network.
        var settings = new FetchSettings(
                usual.userAgent(),
                usual.delay(),
                usual.timeout(),
                usual.maxBytes(),
                usual.atOnce(),
                usual.proxy(),
                usual.trust(),
                true);
        return new HttpFetcher(
                settings, new Forgetful(HostState::unknown), session.clock(), session.clock(), session.pause());
    }

    /**
     * As a sweep would fetch: only where it may and not before a host allows it; with nothing remembered either.
     *
     * @param known what is owed to hosts from earlier sweeps
     */
    static Fetcher likeASweep(Session session, Settings.Crawl crawl, Function<String, HostState> known) {
        return new HttpFetcher(
                FetchSettings.of(crawl), new Forgetful(known), session.clock(), session.clock(), session.pause());
    }

    private static final class Forgetful implements FetchMemory {

        private final Map<String, HostState> hosts = new ConcurrentHashMap<>();
        private final Function<String, HostState> known;

        Forgetful(Function<String, HostState> known) {
            this.known = known;
        }

        @Override
        public Optional<CachedPage> page(String url) {
            return Optional.empty();
        }

        @Override
        public void keepPage(CachedPage page) {
            // The next run asks anew.
        }

        @Override
        public HostState host(String key) {
            return hosts.computeIfAbsent(key, known);
        }

        @Override
        public void keepHost(HostState state) {
            hosts.put(state.host(), state);
        }
    }
}
