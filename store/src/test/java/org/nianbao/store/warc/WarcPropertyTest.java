package org.nianbao.store.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.nianbao.store.DataDirs;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Sha256;

/** Whatever is written is read back by jwarc as it was. */
class WarcPropertyTest {

    private static Path root = Path.of("");
    private static List<Path> written = List.of();

    @BeforeContainer
    static void open() throws IOException {
        root = Files.createTempDirectory("warc");
        written = new ArrayList<>();
    }

    @AfterContainer
    static void validate() throws Exception {
        assertThat(written).isNotEmpty();
        assertThat(Validator.complaints(written)).isEmpty();
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Capture>> captures() {
        var url = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("/?&=%|{}[]~")
                .ofMaxLength(30)
                .map(p -> "http://a.test/" + p);
        var at = Arbitraries.longs().between(0, 3_600_000).map(ms -> Desk.DAY.plusMillis(ms));
        // Few different bodies, so that many are met again.
        var body = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(i -> Desk.bytes("政府信息公开 " + i)),
                Arbitraries.integers().between(0, 3).map(i -> Desk.bytes(("年报" + i + "\r\n\r\n").repeat(150))),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3_000),
                Arbitraries.just(new byte[20_000]));
        Arbitrary<Capture> http = Combinators.combine(
                        url,
                        at,
                        Arbitraries.of(200, 203, 304, 404, 412, 500),
                        body,
                        Arbitraries.of(Capture.Cut.class).optional(0.1),
                        Arbitraries.of("", "", "truncated: the connection closed within the body"))
                .as(WarcPropertyTest::answer);
        Arbitrary<Capture> silence = Combinators.combine(url, at)
                .as((u, t) -> new Capture.Silence(u, t, Map.of("outcome", List.of("dns: host name not found"))));
        return Arbitraries.frequencyOf(Tuple.of(5, http), Tuple.of(1, silence))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Capture answer(
            String url, Instant at, int status, byte[] body, Optional<Capture.Cut> cut, String trouble) {
        var plain = Desk.answer(url, at, status, body, Optional.empty());
        return new Capture.Http(
                url,
                at,
                Optional.of(loopback()),
                "h2",
                plain.request(),
                status,
                plain.head(),
                body,
                cut,
                Optional.empty(),
                trouble);
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {10, 1, 2, 3});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadBack(@ForAll("captures") List<Capture> captures) throws IOException {
        var data = root.resolve("run-" + written.size());
        var book = new MemoryBook();
        var exhibits = new ArrayList<Exhibit>();
        try (var lock = DataDirs.lock(data);
                var archive = Desk.archive(lock, book, 10_000_000)) {
            captures.forEach(c -> exhibits.add(archive.write(c)));
            book.keep(archive.secure(exhibits));
        }
        var file = data.resolve("warc/" + book.files().get(0).name());
        written.add(file);
        var bodies = new HashMap<String, byte[]>();
        try (var reader = new WarcReader(file)) {
            reader.calculateBlockDigest();
            for (int i = 0; i < captures.size(); i++) {
                readBack(reader, captures.get(i), exhibits.get(i), bodies);
            }
        }
        assertThat(WarcCheck.of(data, book).problems()).isEmpty();
    }

    private static void readBack(WarcReader reader, Capture capture, Exhibit exhibit, Map<String, byte[]> bodies)
            throws IOException {
        reader.position(exhibit.offset());
        var record = (WarcCaptureRecord) reader.next().orElseThrow();
        assertThat(record.target()).isEqualTo(capture.url());
        assertThat(record.date()).isEqualTo(capture.at());
        assertThat(record.id()).hasToString("urn:uuid:" + exhibit.record());
        if (capture instanceof Capture.Silence) {
            assertThat(((WarcMetadata) record).fields().first("outcome")).contains("dns: host name not found");
            return;
        }
        var http = (Capture.Http) capture;
        if (record instanceof WarcResponse response) {
            assertThat(response.http().status()).isEqualTo(http.status());
            var body = response.http().body().stream().readAllBytes();
            assertThat(body).isEqualTo(http.body());
            if (body.length > 0) {
                bodies.putIfAbsent(Sha256.of(body), body);
            }
        } else {
            // Only what was met before is referred to.
            assertThat(bodies.get(exhibit.payload().orElseThrow())).isEqualTo(http.body());
            assertThat(((WarcRevisit) record).http().status()).isEqualTo(http.status());
        }
        assertSound(record);
        var next = reader.next().orElseThrow();
        if (!http.trouble().isEmpty()) {
            assertThat(((WarcMetadata) next).fields().first("outcome")).contains(http.trouble());
            assertSound(next);
            next = reader.next().orElseThrow();
        }
        var request = (WarcRequest) next;
        assertThat(request.concurrentTo()).containsExactly(record.id());
        assertThat(request.body().stream().readAllBytes()).isEqualTo(http.request());
        assertSound(request);
    }

    private static void assertSound(WarcRecord record) throws IOException {
        assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
    }
}
