package org.nianbao.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proxy's manners, seen by a plain client. */
class GuardProxyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Socket say(GuardProxy proxy, String words) throws IOException {
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), proxy.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aRequestIsHandedOverAndAnswered() throws IOException, InterruptedException {
        try (var proxy = GuardProxy.open();
                var client = say(
                        proxy,
                        "POST http://www.jia.example/a?b={|} HTTP/1.1\r\nContent-Type: text/plain\r\n"
                                + "CONTENT-LENGTH: 3\r\n\r\n年")) {
            var caller = proxy.next(PATIENCE).orElseThrow();

            assertThat(caller.request().method()).isEqualTo("POST");
            assertThat(caller.request().target()).isEqualTo("http://www.jia.example/a?b={|}");
            assertThat(caller.request().header("content-type")).contains("text/plain");
            assertThat(caller.request().body()).asString(StandardCharsets.UTF_8).isEqualTo("年");
            caller.answer(new ProxyAnswer(200, Map.of("Content-Type", "text/x\r\nX-Y: z"), new byte[] {'o', 'k'}));
            assertThat(heard(client))
                    .startsWith("HTTP/1.1 200 -\r\n")
                    .contains("Content-Length: 2\r\n", "Content-Type: text/x")
                    .doesNotContain("\nX-Y")
                    .endsWith("\r\n\r\nok");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /\r\n\r\n', 400",
        "'GET http://a/ HTTP/1.1\r\nno header\r\n\r\n', 400",
        "'POST http://a/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n', 411",
        "'POST http://a/ HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n', 413",
        "'POST http://a/ HTTP/1.1\r\nContent-Length: -1\r\n\r\n', 413",
    })
    void whatIsNoRequestIsRefused(String words, int status) throws IOException, InterruptedException {
        try (var proxy = GuardProxy.open();
                var client = say(proxy, words)) {
            assertThat(heard(client)).startsWith("HTTP/1.1 " + status + " ");
            assertThat(proxy.next(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void whoeverWaitsWhenItClosesIsHungUpOn() throws IOException {
        var proxy = GuardProxy.open();
        try (var idle = say(proxy, "GET http://a/")) {
            proxy.close();
            assertThatThrownBy(() -> {
                        if (idle.getInputStream().read() < 0) {
                            throw new IOException("closed");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Property(tries = 500)
    void anyBytesAreARequestOrNone(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property(tries = 500)
    void anythingBehindARequestLineToo(@ForAll String text) {
        assertReadOrRefused(("GET http://a/ HTTP/1.1\r\n" + text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReadOrRefused(byte[] bytes) {
        Optional<ProxyRequest> read;
        try {
            read = Optional.of(ProxyRequest.read(new Buffer().write(bytes)));
        } catch (IOException e) {
            read = Optional.empty();
        }
        read.ifPresent(request -> assertThat(request.target()).isNotNull());
    }
}
