package org.nianbao.crawler.fetch;

import java.util.List;
import java.util.Optional;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;
import org.nianbao.store.Store;

/**
 * What a fetcher remembers between runs. Called from several threads.
 *
 * <p>Rows of hosts come in three sorts, so that no two writers share a row: politeness under the host ({@code x.gov.cn},
 * or {@code x.gov.cn:8080} where the port is not the scheme's own; http and https of one host wait for each other) and under
 * the address behind it ({@code address 1.2.3.4}), and robots.txt under the origin ({@code https://x.gov.cn}), since RFC 9309
 * gives each origin its own file.
 */
public interface FetchMemory {

    Optional<CachedPage> page(String url);

    void keepPage(CachedPage page);

    /** Keeps several pages, of which no two are of one address. */
    default void keepPages(List<CachedPage> pages) {
        pages.forEach(this::keepPage);
    }

    HostState host(String key);

    void keepHost(HostState state);

    /** Keeps several rows, of which no two are of one host. */
    default void keepHosts(List<HostState> states) {
        states.forEach(this::keepHost);
    }

    /** The memory that lies in the store. */
    static FetchMemory in(Store store) {
        return new FetchMemory() {
            @Override
            public Optional<CachedPage> page(String url) {
                return store.page(url);
            }

            @Override
            public void keepPage(CachedPage page) {
                store.keepPage(page);
            }

            @Override
            public void keepPages(List<CachedPage> pages) {
                store.keepPages(pages);
            }

            @Override
            public HostState host(String key) {
                return store.host(key);
            }

            @Override
            public void keepHost(HostState state) {
                store.keepHost(state);
            }

            @Override
            public void keepHosts(List<HostState> states) {
                store.keepHosts(states);
            }
        };
    }
}
