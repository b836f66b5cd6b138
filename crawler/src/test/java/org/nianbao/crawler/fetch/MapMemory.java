package org.nianbao.crawler.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;

/** A memory that ends with the test. */
class MapMemory implements FetchMemory {

    final Map<String, CachedPage> pages = new ConcurrentHashMap<>();
    final Map<String, HostState> hosts = new ConcurrentHashMap<>();

    @Override
    public Optional<CachedPage> page(String url) {
        return Optional.ofNullable(pages.get(url));
    }

    @Override
    public void keepPage(CachedPage page) {
        pages.put(page.url(), page);
    }

    @Override
    public HostState host(String key) {
        return hosts.getOrDefault(key, HostState.unknown(key));
    }

    @Override
    public void keepHost(HostState state) {
        hosts.put(state.host(), state);
    }
}
