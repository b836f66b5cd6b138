package org.nianbao.crawler.proxy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proxy for whatever lies outside, and the direct way to what lies {@link Inside}. */
public final class WayOut extends ProxySelector {

    private final OfficeProxy proxy;
    private final Inside inside;

    private WayOut(OfficeProxy proxy, Inside inside) {
        this.proxy = proxy;
        this.inside = inside;
    }

    /**
     * The way by which messages leave.
     *
     * @param proxy {@code crawl.proxy}; empty = there is only the direct way
     * @param environment where {@code NO_PROXY} may stand
     */
    public static Optional<WayOut> by(Optional<URI> proxy, Map<String, String> environment) {
        return proxy.map(address -> new WayOut(OfficeProxy.of(address), Inside.by(environment)));
    }

    @Override
    public List<Proxy> select(URI address) {
        return List.of(
                inside.holds(Optional.ofNullable(address.getHost()).orElse("")) ? Proxy.NO_PROXY : proxy.proxy());
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxyAddress, IOException failure) {
        // There is no second proxy to try; whoever connects reports the failure.
    }

    /** What the proxy has to do with a failure to reach a host, in a few words; empty = nothing. */
    public Optional<String> trouble(String host, IOException failure) {
        return inside.holds(host) ? Optional.empty() : proxy.trouble(failure);
    }
}
