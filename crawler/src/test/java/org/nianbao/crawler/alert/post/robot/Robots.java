package org.nianbao.crawler.alert.post.robot;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server of robots that answers as it is told. */
final class Robots implements AutoCloseable {

    record Asked(String method, String path, String query, String body, com.sun.net.httpserver.Headers headers) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile boolean silent;

    Robots() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var uri = exchange.getRequestURI();
                asked.add(new Asked(
                        exchange.getRequestMethod(),
                        uri.getPath(),
                        uri.getRawQuery(),
                        body,
                        exchange.getRequestHeaders()));
                if (silent) {
                    end.await();
                }
                if (status / 100 == 3) {
                    exchange.getResponseHeaders().add("Location", url("/elsewhere"));
                }
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    void answers(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    void saysNothing() {
        silent = true;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
