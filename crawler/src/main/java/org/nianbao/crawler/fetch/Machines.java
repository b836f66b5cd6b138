package org.nianbao.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;

/**
 * The addresses a name stood for when they were checked. A request goes to one of these and is looked up no more, so that a name
 * that changes its mind between check and connection (DNS rebinding) gains nothing; and OkHttp reuses a connection only for
 * a request to the same machines.
 *
 * @param addresses none = a proxy looks the name up
 */
record Machines(Set<InetAddress> addresses) implements Dns {

    /** A name with more addresses is asked at the first ones only. */
    private static final int MOST = 8;

    static final Machines BEHIND_PROXY = new Machines(Set.of());

    static Machines of(List<InetAddress> addresses) {
        return new Machines(new LinkedHashSet<>(addresses.subList(0, Math.min(MOST, addresses.size()))));
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return List.copyOf(addresses);
    }
}
