package org.nianbao.crawler.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP proxy on loopback that knows CONNECT only, and for which every name is one server of this machine. */
public final class Tunnel implements AutoCloseable {

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "tunnel");
        thread.setDaemon(true);
        return thread;
    });
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int server;

    public Tunnel(int server) throws IOException {
        this.server = server;
        threads.execute(this::listen);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** First lines of requests. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                asked.add("closed"); // by the test, which looks no more
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new BufferedInputStream(client.getInputStream());
            var first = line(in);
            asked.add(first);
            while (!line(in).isEmpty()) {
                continue;
            }
            if (!first.startsWith("CONNECT ")) {
                say(client.getOutputStream(), "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            try (var target = new Socket(InetAddress.getLoopbackAddress(), server)) {
                say(client.getOutputStream(), "HTTP/1.1 200 Established\r\n\r\n");
                threads.execute(() -> pump(target, client));
                in.transferTo(target.getOutputStream());
            }
        } catch (IOException e) {
            asked.add("broken off: " + e.getClass().getSimpleName());
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            asked.add("broken off: " + e.getClass().getSimpleName());
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
