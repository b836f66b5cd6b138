package org.nianbao.crawler.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.proxy.OfficeProxy;

/**
 * The proxy, if one is configured: whether it takes connections.
 *
 * @param proxy empty = the way out is direct
 */
public record ProxyProbe(Optional<OfficeProxy> proxy) implements Probe {

    private static final String SUBJECT = "proxy";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public List<Result> look() {
        return proxy.map(ProxyProbe::knock).stream().toList();
    }

    private static Result knock(OfficeProxy proxy) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(proxy.host(), proxy.port()), Math.toIntExact(PATIENCE.toMillis()));
            return Result.ok(SUBJECT, "proxy.answers", proxy);
        } catch (IOException e) {
            var words = proxy.words(e).orElseGet(() -> e.getClass().getSimpleName());
            return Result.problem(SUBJECT, "proxy.dead", proxy, words);
        }
    }
}
