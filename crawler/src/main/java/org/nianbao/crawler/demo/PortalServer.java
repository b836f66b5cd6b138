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
            var answer = answer(exchange);
            // Before it is sent: whoever has the answer finds the request in the log.
            log.add(new SeenRequest(
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                            .orElse(""),
                    exchange.getRequestMethod(),
                    target(exchange),
                    headers(exchange),
                    answer.status()));
            send(exchange, answer);
        }
    }

    private record Answer(int status, Map<String, String> headers, byte[] body) {}

    private Answer answer(HttpExchange exchange) {
        var method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return new Answer(405, Map.of("Allow", "GET, HEAD"), new byte[0]);
        }
        var pages = content.now();
        var path = exchange.getRequestURI().getRawPath();
        var found = find(pages, target(exchange), path);
        if (found.isEmpty() && pages.containsKey(path + "/")) {
            return new Answer(301, Map.of("Location", path + "/"), new byte[0]);
        }
        return answer(exchange, found.orElse(nothing));
    }

    private static Answer answer(HttpExchange exchange, WebFile file) {
        var body = file.bytes();
        var headers = new HashMap<>(file.headers());
        headers.put("Content-Type", file.contentType());
        if (file.modified().isEmpty()) {
            return new Answer(file.status(), headers, body);
        }
        var validators = Validators.of(body, file.modified().get());
        headers.put("ETag", validators.etag());
        headers.put("Last-Modified", validators.lastModified());
        return validators.hold(exchange.getRequestHeaders())
                ? new Answer(304, headers, new byte[0])
                : new Answer(file.status(), headers, body);
    }

    /** The exact address; else without its query; else the folder whose index it names. */
    private static Optional<WebFile> find(Map<String, WebFile> pages, String target, String path) {
        return Optional.ofNullable(pages.get(target))
                .or(() -> Optional.ofNullable(pages.get(path)))
                .or(() -> path.endsWith("/index.html")
                        ? Optional.ofNullable(pages.get(path.substring(0, path.lastIndexOf('/') + 1)))
                        : Optional.empty());
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        // To this server -1 means no body and 0 a body of unknown length.
        if (answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
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
