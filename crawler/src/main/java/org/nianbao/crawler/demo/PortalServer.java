package org.nianbao.crawler.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** One sample portal on a port of its own of the loopback address. */
final class PortalServer implements AutoCloseable {

    private final HttpServer server;
    private final Content content;
    private final WebFile nothing;
    private final RequestLog log;

    /** What lies at which address now. */
    interface Content {
        Map<String, WebFile> now();
    }

    private PortalServer(HttpServer server, Content content, WebFile nothing, RequestLog log) {
        this.server = server;
        this.content = content;
        this.nothing = nothing;
        this.log = log;
    }

    static PortalServer start(Content content, WebFile nothing, RequestLog log, Executor executor) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var portal = new PortalServer(server, content, nothing, log);
        server.createContext("/", portal::handle);
        server.setExecutor(executor);
        server.start();
        return portal;
    }

    /** Its address, with a slash at the end. */
    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = answer(exchange);
            log.add(new SeenRequest(
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                            .orElse(""),
                    exchange.getRequestMethod(),
                    target(exchange),
                    headers(exchange),
                    status));
        }
    }

    private int answer(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.sendResponseHeaders(405, -1);
            return 405;
        }
        var pages = content.now();
        var path = exchange.getRequestURI().getRawPath();
        if (find(pages, target(exchange), path).isEmpty() && pages.containsKey(path + "/")) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
            return 301;
        }
        return send(exchange, find(pages, target(exchange), path).orElse(nothing));
    }

    /** The exact address; else without its query; else the folder whose index it names. */
    private static Optional<WebFile> find(Map<String, WebFile> pages, String target, String path) {
        return Optional.ofNullable(pages.get(target))
                .or(() -> Optional.ofNullable(pages.get(path)))
                .or(() -> path.endsWith("/index.html")
                        ? Optional.ofNullable(pages.get(path.substring(0, path.lastIndexOf('/') + 1)))
                        : Optional.empty());
    }

    private static int send(HttpExchange exchange, WebFile file) throws IOException {
        var body = file.bytes();
        var out = exchange.getResponseHeaders();
        out.set("Content-Type", file.contentType());
        file.headers().forEach(out::set);
        if (file.modified().isPresent()) {
            var validators = Validators.of(body, file.modified().get());
            out.set("ETag", validators.etag());
            out.set("Last-Modified", validators.lastModified());
            if (validators.hold(exchange.getRequestHeaders())) {
                exchange.sendResponseHeaders(304, -1);
                return 304;
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            out.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(file.status(), -1);
            return file.status();
        }
        // 0 would mean a body of unknown length.
        exchange.sendResponseHeaders(file.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        return file.status();
    }

    private static String target(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
