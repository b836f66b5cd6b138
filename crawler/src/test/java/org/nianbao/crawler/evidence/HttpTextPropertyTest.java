package org.nianbao.crawler.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.nianbao.crawler.fetch.Exchange;
import org.nianbao.crawler.fetch.Exchange.Header;

/** Whatever a server sends, a reader of the record finds one head, with the status, and no more headers than were sent. */
class HttpTextPropertyTest {

    @Provide
    Arbitrary<List<Header>> headers() {
        var token = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars("-_")
                .ofMinLength(1)
                .ofMaxLength(12);
        var anything = Arbitraries.strings().ofMaxLength(20);
        var name = Arbitraries.frequencyOf(
                Tuple.of(5, token),
                Tuple.of(1, anything),
                Tuple.of(1, Arbitraries.of("Set-Cookie", "Content-Length", "Content-Encoding", "Transfer-Encoding")));
        var value = Arbitraries.oneOf(
                anything, Arbitraries.of("chunked", "gzip", "0", "-5", "\r\n\r\nHTTP/1.1 200 OK", "年报.pdf"));
        return Combinators.combine(name, value).as(Header::new).list().ofMaxSize(6);
    }

    @Property(tries = 500)
    void theHeadIsReadAsOne(@ForAll("headers") List<Header> headers, @ForAll("reasons") String reason)
            throws IOException {
        var head = new Exchange.Head("http/1.1", 412, reason, headers);
        var text = HttpText.of(head, 4);

        var body = "body".getBytes(StandardCharsets.UTF_8);
        var both = new byte[text.length + body.length];
        System.arraycopy(text, 0, both, 0, text.length);
        System.arraycopy(body, 0, both, text.length, body.length);
        var read = HttpResponse.parse(block(both));

        assertThat(read.status()).isEqualTo(412);
        assertThat(read.headers().map().values().stream().mapToInt(List::size).sum())
                .isLessThanOrEqualTo(headers.size());
        assertThat(read.headers().first("Transfer-Encoding")).isEmpty();
        assertThat(read.headers().first("Content-Encoding")).isEmpty();
        assertThat(read.body().stream().readAllBytes()).isEqualTo(body);
    }

    /** As the block of a record, whose length is known. */
    private static LengthedBody block(byte[] bytes) {
        return LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(bytes)), ByteBuffer.allocate(0), bytes.length);
    }

    @Property(tries = 200)
    void theRequestIsReadAsOne(@ForAll("headers") List<Header> headers) throws IOException {
        var text = HttpText.of(new Exchange.Request("GET /a?b=%E5%B9%B4|c HTTP/1.1", headers, new byte[0]));

        var read = HttpRequest.parse(block(text));

        assertThat(read.method()).isEqualTo("GET");
        assertThat(read.target()).isEqualTo("/a?b=%E5%B9%B4|c");
    }

    @Provide
    Arbitrary<String> reasons() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "OK", "前置条件\r\nX: y"), Arbitraries.strings().ofMaxLength(10));
    }
}
