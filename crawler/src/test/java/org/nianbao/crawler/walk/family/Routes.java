package org.nianbao.crawler.walk.family;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A portal on loopback that answers by what it is asked. */
public final class Routes implements AutoCloseable {

    /** A question. */
    record Ask(String method, String path, Map<String, String> query, String body, String referer) {

        Map<String, String> form() {
            return parameters(body);
        }

        /** A parameter of the address; empty if it is not there. */
        String says(String name) {
            return query.getOrDefault(name, "");
        }

        /** A field of the form; empty if it is not there. */
        String sends(String name) {
            return form().getOrDefault(name, "");
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(query.getOrDefault(name, Integer.toString(otherwise)));
        }
    }

    /** An answer. */
    record Reply(int status, String type, String body) {

        static Reply html(String body) {
            return new Reply(200, "text/html; charset=utf-8", body);
        }

        static Reply json(String body) {
            return new Reply(200, "application/json; charset=utf-8", body);
        }

        static Reply xml(String body) {
            return new Reply(200, "text/xml; charset=utf-8", body);
        }

        static Reply gone() {
            return new Reply(404, "text/html", "");
        }
    }

    /** What becomes of every list page but the first. */
    public enum Fault {
        NONE,
        GONE,
        REPEATS,
        STUB,
        NONSENSE
    }

    private final Map<String, Function<Ask, Reply>> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Fault fault = Fault.NONE;

    private Routes(HttpServer server) {
        this.server = server;
    }

    public static Routes open(ExecutorService threads) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var routes = new Routes(server);
            server.createContext("/", routes::handle);
            server.setExecutor(threads);
            server.start();
            return routes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Routes with(Fault every) {
        fault = every;
        return this;
    }

    /** Method, path and query of what was asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    void on(String path, Function<Ask, Reply> handler) {
        handlers.put(path, handler);
    }

    public void html(String path, String body) {
        on(path, ask -> Reply.html(body));
    }

    public void text(String path, String body) {
        on(path, ask -> new Reply(200, "text/plain; charset=utf-8", body));
    }

    /** A page of a list, from 1. */
    Reply page(int number, IntFunction<Reply> pages) {
        if (number <= 1) {
            return pages.apply(number);
        }
        return switch (fault) {
            case NONE -> pages.apply(number);
            case GONE -> Reply.gone();
            case REPEATS -> pages.apply(1);
            case STUB -> new Reply(200, pages.apply(number).type(), "<html><body></body></html>");
            case NONSENSE -> new Reply(200, pages.apply(number).type(), "{\"data\":[[[{]]\u0000,\"total\":\"\u65e0\"");
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            asked.add(exchange.getRequestMethod() + " " + uri);
            var ask = new Ask(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    parameters(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Referer")));
            var reply = handlers.getOrDefault(ask.path(), a -> Reply.gone()).apply(ask);
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(
                        URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
