package org.nianbao.crawler.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nianbao.crawler.doctor.MailTarget;

/** A mail server on loopback that answers each command with the line it was told to. */
final class MailSite implements AutoCloseable {

    private final ServerSocket listener;
    private final String greeting;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /**
     * Listens.
     *
     * @param greeting empty = says nothing
     * @param answers by the first word of the command; {@code "\n"} becomes CRLF
     */
    MailSite(String greeting, Map<String, String> answers) throws IOException {
        this.greeting = greeting;
        this.answers = answers;
        this.listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::listen, "mail-site");
        thread.setDaemon(true);
        thread.start();
    }

    MailTarget target(MailTarget.Tls tls, Optional<String> user) {
        return new MailTarget("127.0.0.1", listener.getLocalPort(), tls, user, user.map(u -> "Geheim-42"));
    }

    /** The commands, without what follows AUTH. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                talk(socket);
            } catch (IOException e) {
                // The client hung up, or the test is over.
                continue;
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        say(socket, greeting);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            heard.add(word);
            say(socket, answers.getOrDefault(word, word.equals("QUIT") ? "221 bye" : "500 what?"));
            if (word.equals("QUIT")) {
                return;
            }
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        if (!text.isEmpty()) {
            socket.getOutputStream().write((text.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
