package org.nianbao.crawler.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A portal that answers each path with the bytes it was given, and then hangs up. */
final class RawPortal implements AutoCloseable {

    private final ServerSocket listener;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

    RawPortal() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::listen, "raw-portal");
        thread.setDaemon(true);
        thread.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    /** {@code "\n"} in the head becomes CRLF. */
    RawPortal put(String path, String head, byte[] body) {
        var lines = (head + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var all = new byte[lines.length + body.length];
        System.arraycopy(lines, 0, all, 0, lines.length);
        System.arraycopy(body, 0, all, lines.length, body.length);
        answers.put(path, all);
        return this;
    }

    RawPortal put(String path, String head, String body) {
        return put(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                answer(socket);
            } catch (IOException e) {
                // The client hung up, or the test is over.
                continue;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        var first = in.readLine();
        if (first == null) {
            return;
        }
        int length = 0;
        boolean conditional = false;
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
            conditional |= line.startsWith("If-None-Match: ");
        }
        for (int i = 0; i < length; i++) {
            in.read();
        }
        var path = first.split(" ", 3)[1];
        var out = socket.getOutputStream();
        out.write(
                conditional
                        ? "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.UTF_8)
                        : answers.getOrDefault(
                                path,
                                "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\nConnection: close\r\n\r\nweg"
                                        .getBytes(StandardCharsets.UTF_8)));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
