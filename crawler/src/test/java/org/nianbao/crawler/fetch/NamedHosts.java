package org.nianbao.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Dns;

/** Names of a test's own: those entered lead to a literal address, all others are unknown. */
public final class NamedHosts implements Dns {

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();

    public NamedHosts put(String name, String... addresses) {
        names.put(name, List.of(addresses));
        return this;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var literals = names.getOrDefault(host, List.of());
        if (literals.isEmpty()) {
            throw new UnknownHostException(host);
        }
        var addresses = new ArrayList<InetAddress>();
        for (var literal : literals) {
            addresses.add(InetAddress.getByName(literal));
        }
        return addresses;
    }

    /** A fetcher that looks names up here. */
    public HttpFetcher fetcher(
            Duration delay, Duration timeout, FetchMemory memory, Clock clock, Clock wall, Pause pause) {
        return fetcher(Rig.settings(delay, timeout, 1_000_000), memory, clock, wall, pause);
    }

    HttpFetcher fetcher(FetchSettings settings, FetchMemory memory, Clock clock, Clock wall, Pause pause) {
        return new HttpFetcher(settings, memory, clock, wall, pause, this);
    }
}
