package org.nianbao.crawler.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that writes whatever bytes it is told to, one request per connection, and logs who asked when. */
public final class FaultServer implements AutoCloseable {

    /** What is done with a connection after its request was read. */
    public interface Behaviour {
        void answer(Visit visit, Socket socket) throws IOException, InterruptedException;
    }

    /** A request as the server saw it; header names in lower case. */
    public record Visit(String path, Map<String, String> headers, Instant began) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final ServerSocket listener;
    private final Clock clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    public FaultServer(Clock clock) throws IOException {
        this.clock = clock;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    public FaultServer on(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
        return this;
    }

    public FaultServer on(String path, String response) {
        return on(path, (visit, socket) -> write(socket.getOutputStream(), response));
    }

    /** A page with its length; the connection ends with it. */
    public FaultServer page(String path, int status, String headers, byte[] body) {
        return on(path, Faults.page(status, headers, body));
    }

    public URI uri(String path) {
        return URI.create("http://" + host() + path);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    public List<String> paths() {
        return visits.stream().map(Visit::path).toList();
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var visit = read(socket);
            visits.add(visit);
            behaviours
                    .getOrDefault(
                            visit.path(),
                            (v, s) -> write(s.getOutputStream(), "HTTP/1.1 404 Gone\nContent-Length: 0\n\n"))
                    .answer(visit, socket);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The client hung up, which is what most of these tests are about.
            return;
        }
    }

    private Visit read(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        var first = in.readLine();
        if (first == null) {
            throw new IOException("hung up");
        }
        var headers = new TreeMap<String, String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("not HTTP");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Visit(first.split(" ", 3)[1], headers, clock.instant());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
