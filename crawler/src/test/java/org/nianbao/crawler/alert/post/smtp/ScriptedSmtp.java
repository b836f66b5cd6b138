package org.nianbao.crawler.alert.post.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server that does as it is told at each step, one connection after the other. */
final class ScriptedSmtp implements AutoCloseable {

    /** Says nothing any more until the client hangs up. */
    static final String HANG = "HANG";
    /** Hangs up without a word. */
    static final String DROP = "DROP";
    /** The step before the client says anything. */
    static final String GREETING = "GREETING";

    private static final Map<String, String> POLITE = Map.of(
            GREETING,
            "220 mx.test ESMTP",
            "EHLO",
            "250 mx.test",
            "HELO",
            "250 mx.test",
            "STARTTLS",
            "220 2.0.0 go ahead",
            "AUTH",
            "235 2.7.0 welcome",
            "DATA",
            "354 go ahead",
            "QUIT",
            "221 2.0.0 bye");

    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<String>> script = new HashMap<>();
    private final ServerSocket door;
    private final Optional<SSLContext> tls;
    private final Thread thread;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    ScriptedSmtp() throws IOException {
        this(Optional.empty());
    }

    /** One that can secure the connection when it is asked to. */
    ScriptedSmtp(Optional<SSLContext> tls) throws IOException {
        this(tls, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** One that is secured from the first byte. */
    static ScriptedSmtp secured(SSLContext tls) throws IOException {
        var door = tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new ScriptedSmtp(Optional.of(tls), door);
    }

    private ScriptedSmtp(Optional<SSLContext> tls, ServerSocket door) {
        this.tls = tls;
        this.door = door;
        thread = new Thread(this::serve, "scripted-smtp");
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Replies to a verb, in turn; once they are used up the server is polite again. */
    ScriptedSmtp on(String verb, String... replies) {
        synchronized (script) {
            script.computeIfAbsent(verb, v -> new ArrayDeque<>()).addAll(List.of(replies));
        }
        return this;
    }

    long count(String verb) {
        return commands.stream().filter(c -> c.startsWith(verb)).count();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var socket = door.accept()) {
                talk(socket);
            } catch (IOException e) {
                // A client that hangs up, or the end of the test.
                if (!door.isClosed()
                        && !(e instanceof java.net.SocketException || e instanceof javax.net.ssl.SSLException)) {
                    failures.add(e);
                }
            }
        }
    }

    private void talk(Socket first) throws IOException {
        var socket = first;
        commands.add("CONNECT");
        if (!say(socket, GREETING)) {
            return;
        }
        var in = reader(socket);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (!say(socket, verb)) {
                return;
            }
            if (verb.equals("STARTTLS") && last.startsWith("220")) {
                socket = secure(socket);
                in = reader(socket);
            }
            if (verb.equals("DATA") && last.startsWith("354") && !data(socket, in)) {
                return;
            }
            if (verb.equals("QUIT")) {
                return;
            }
        }
    }

    private boolean data(Socket socket, BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        commands.add(".");
        boolean goesOn = say(socket, ".");
        if (goesOn ? last.startsWith("250") : last.equals(DROP)) {
            taken.add(text.toString());
        }
        return goesOn;
    }

    private String last = "";

    private boolean say(Socket socket, String verb) throws IOException {
        synchronized (script) {
            var replies = script.getOrDefault(verb, new ArrayDeque<>());
            last = replies.isEmpty() ? POLITE.getOrDefault(verb, "250 2.0.0 ok") : replies.pop();
        }
        if (last.equals(HANG)) {
            socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            return false;
        }
        if (last.equals(DROP)) {
            return false;
        }
        socket.getOutputStream().write((last + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return true;
    }

    private Socket secure(Socket socket) throws IOException {
        var secured =
                (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        try {
            door.close();
            thread.join(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("the scripted server failed", failures.get(0));
        }
    }
}
