package org.nianbao.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.nianbao.crawler.fetch.FaultServer.Behaviour;

/** Bad behaviours by name. */
public final class Faults {

    private Faults() {}

    /** Headers that come a line at a time and never end. */
    public static Behaviour slowHeaders() {
        return (visit, socket) -> {
            FaultServer.write(socket.getOutputStream(), "HTTP/1.1 200 OK\n");
            while (true) {
                FaultServer.write(socket.getOutputStream(), "X-Wait: a little\n");
                Thread.sleep(20);
            }
        };
    }

    /** A body that comes a byte at a time, each in time, and never ends. */
    public static Behaviour slowBody() {
        return (visit, socket) -> {
            FaultServer.write(socket.getOutputStream(), "HTTP/1.1 200 OK\nContent-Length: 100000\n\n");
            while (true) {
                FaultServer.write(socket.getOutputStream(), "x");
                Thread.sleep(20);
            }
        };
    }

    public static Behaviour endlessBody() {
        return (visit, socket) -> {
            FaultServer.write(socket.getOutputStream(), "HTTP/1.1 200 OK\n\n");
            while (true) {
                FaultServer.write(socket.getOutputStream(), "x".repeat(8192));
            }
        };
    }

    /** A page with its length; the connection ends with it. */
    public static Behaviour page(int status, String headers, byte[] body) {
        return (visit, socket) -> {
            var out = socket.getOutputStream();
            FaultServer.write(
                    out,
                    "HTTP/1.1 " + status + " As told\n" + headers + "Content-Length: " + body.length
                            + "\nConnection: close\n\n");
            send(out, body);
        };
    }

    /** Takes the request and says nothing until the client gives up. */
    public static Behaviour silence() {
        return (visit, socket) -> {
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
        };
    }

    public static Behaviour reset() {
        return (visit, socket) -> socket.setSoLinger(true, 0);
    }

    /** A body in gzip, announced by the given headers. */
    public static Behaviour gzip(String headers, byte[] body) {
        return (visit, socket) -> {
            var bytes = gzipped(body);
            var out = socket.getOutputStream();
            FaultServer.write(out, "HTTP/1.1 200 OK\n" + headers + "Content-Length: " + bytes.length + "\n\n");
            send(out, bytes);
        };
    }

    static Behaviour halfGzip(byte[] body) {
        return (visit, socket) -> {
            var bytes = gzipped(body);
            var out = socket.getOutputStream();
            FaultServer.write(out, "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n");
            out.write(bytes, 0, bytes.length / 2);
            out.flush();
        };
    }

    static byte[] gzipped(byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
