package org.nianbao.crawler.trust;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** A server on loopback that speaks TLS, has no robots.txt, and says "in" to all else. */
public final class SecurePortal implements AutoCloseable {

    private final HttpsServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public SecurePortal(SSLContext context) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI().toString());
                boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
                var body = (robots ? "none" : "in").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(robots ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Paths asked for over a connection that came about. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
