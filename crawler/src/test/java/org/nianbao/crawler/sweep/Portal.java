package org.nianbao.crawler.sweep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A portal on loopback whose pages the test puts up and takes down. */
final class Portal implements AutoCloseable {

    /** What a page answers. */
    record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

        Reply(int status, String contentType, byte[] body) {
            this(status, contentType, body, Map.of());
        }

        static Reply redirect(String location) {
            return new Reply(302, "text/html", new byte[0], Map.of("Location", location));
        }

        Reply with(String header, String value) {
            return new Reply(status, contentType, body, Map.of(header, value));
        }

        static Reply html(String text) {
            return new Reply(200, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }

        static Reply text(String text) {
            return new Reply(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }

        static Reply file(String contentType, byte[] body) {
            return new Reply(200, contentType, body);
        }

        static Reply refusal(int status) {
            return new Reply(status, "text/html", new byte[0]);
        }
    }

    /** A request; header names in lower case. */
    record Seen(String path, Map<String, String> headers) {}

    /** Never answers while the portal stands. */
    static final Reply SILENCE = new Reply(0, "", new byte[0]);

    private final Map<String, Reply> pages = new ConcurrentHashMap<>();
    private final List<Seen> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpServer> servers = new ArrayList<>();
    private final boolean validators;
    private volatile Optional<Reply> instead = Optional.empty();
    private volatile Runnable before = () -> {};

    private Portal(boolean validators) {
        this.validators = validators;
    }

    /** Answers with ETags, and 304 to who has the page. */
    static Portal start() {
        return new Portal(true).listen(1);
    }

    static Portal withoutValidators() {
        return new Portal(false).listen(1);
    }

    /** The same pages at several addresses, which count as several hosts. */
    static Portal atPorts(int number) {
        return new Portal(true).listen(number);
    }

    private Portal listen(int number) {
        try {
            for (int i = 0; i < number; i++) {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/", this::handle);
                server.setExecutor(threads);
                server.start();
                servers.add(server);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String at(String path) {
        return at(path, 0);
    }

    String at(String path, int port) {
        return "http://127.0.0.1:" + servers.get(port).getAddress().getPort() + path;
    }

    Portal put(String path, Reply reply) {
        pages.put(path, reply);
        return this;
    }

    Portal remove(String path) {
        pages.remove(path);
        return this;
    }

    /** Every address answers this, until {@link #recover}. */
    void fail(Reply reply) {
        instead = Optional.of(reply);
    }

    void recover() {
        instead = Optional.empty();
    }

    /** Done before every answer, after the request was noted. */
    void beforeAnswer(Runnable action) {
        before = action;
    }

    /** The requests since the last call. */
    List<Seen> newRequests() {
        var seen = List.copyOf(requests);
        requests.clear();
        return seen;
    }

    /** Their addresses. */
    List<String> newPaths() {
        return newRequests().stream().map(Seen::path).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders().forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v.get(0)));
            requests.add(new Seen(path, headers));
            before.run();
            var reply = instead.orElseGet(() -> pages.getOrDefault(path, Reply.refusal(404)));
            if (reply == SILENCE) {
                closed.await();
                return;
            }
            answer(exchange, reply, headers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Reply reply, Map<String, String> headers) throws IOException {
        var out = exchange.getResponseHeaders();
        out.set("Content-Type", reply.contentType());
        reply.headers().forEach(out::set);
        var etag = "\"" + Integer.toHexString(Arrays.hashCode(reply.body())) + "\"";
        if (validators && reply.status() == 200) {
            out.set("ETag", etag);
            out.set("Last-Modified", "Tue, 03 Jan 2023 08:00:00 GMT");
            if (etag.equals(headers.get("if-none-match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        if (reply.body().length == 0) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    @Override
    public void close() {
        closed.countDown();
        servers.forEach(s -> s.stop(0));
        threads.shutdownNow();
    }
}
