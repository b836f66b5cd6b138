package org.nianbao.crawler.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.FetchSettings;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.HttpFetcher;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.fetch.Payload;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Exhibit.Kind;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Sha256;
import org.nianbao.store.Testimony;
import org.nianbao.store.sqlite.SqliteStore;

/** What is kept of real requests to a real server. */
class RecorderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String LIST = "<ul><li>2022年政府信息公开年度报告</li></ul>".repeat(20);

    @TempDir
    private Path data;

    private RawPortal portal;
    private DataLock lock;
    private SqliteStore store;
    private Recorder recorder;
    private Notes notes;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        portal = new RawPortal();
        portal.put(
                "/robots.txt",
                "HTTP/1.1 200 OK\nContent-Length: 24\nConnection: close",
                "User-agent: *\nDisallow:\n\n");
        lock = DataLock.acquire(data, Duration.ZERO, CLOCK.instant());
        store = SqliteStore.open(lock);
        start();
    }

    private void start() {
        recorder = Recorder.open(lock, store, "test", ZoneOffset.UTC);
        notes = recorder.notes(CLOCK);
        var settings =
                new FetchSettings("nianbao/test", Duration.ZERO, Duration.ofSeconds(20), 1_000, Optional.empty(), true);
        fetcher = new HttpFetcher(settings, FetchMemory.in(store), CLOCK, CLOCK, Pause.real()).reportingTo(notes);
    }

    private void restart() {
        recorder.close();
        start();
    }

    @AfterEach
    void close() throws IOException {
        recorder.close();
        store.close();
        lock.close();
        portal.close();
    }

    private FetchOutcome get(URI url) {
        return fetcher.fetch(url, Optional.empty(), Fetcher.Use.ONCE);
    }

    private List<Exhibit> exhibits() {
        return Resting.together(List.of(notes.ofLook())).get(0).exhibits();
    }

    /** Else each of very many looks would carry all exchanges that are not written down yet. */
    @Test
    void looksThatAreWrittenTogetherCarryEachExchangeOnce() {
        portal.put("/a", "HTTP/1.1 200 OK\nContent-Length: 1\nConnection: close", "a");
        portal.put("/b", "HTTP/1.1 200 OK\nContent-Length: 1\nConnection: close", "b");
        get(portal.at("/a"));
        var first = notes.ofLook();
        get(portal.at("/b"));
        var second = notes.ofLook();

        var evidence = Resting.together(List.of(first, Resting.ON_NOTHING, second));

        assertThat(evidence.get(0).exhibits()).isNotEmpty();
        assertThat(evidence.get(1)).isEqualTo(Evidence.NONE);
        assertThat(evidence.get(2).exhibits()).isNotEmpty();
        assertThat(evidence.get(2).unwritten()).isEmpty();
        assertThat(evidence.get(0).unwritten()).contains(last(evidence.get(0)), last(evidence.get(2)));
        store.appendAll(evidence.stream()
                .map(e -> new Testimony(
                        new Observation.Look("a", CLOCK.instant(), 0, "http://x.example/", LookState.OK, "", Set.of()),
                        e))
                .toList());
        assertThat(store.evidence().knows(last(evidence.get(0)))).isTrue();
        assertThat(store.evidence().knows(last(evidence.get(2)))).isTrue();
    }

    private static Exhibit last(Evidence evidence) {
        return evidence.exhibits().get(evidence.exhibits().size() - 1);
    }

    private Path file() {
        return data.resolve("warc/2023-02-01-1.warc.gz");
    }

    private interface Look<R> {
        void at(R record) throws IOException;
    }

    private <R extends WarcRecord> void read(Exhibit exhibit, Class<R> type, Look<R> look) throws IOException {
        try (var reader = new WarcReader(file())) {
            reader.position(exhibit.offset());
            look.at(type.cast(reader.next().orElseThrow()));
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void aVisitRestsOnRobotsAndOnEachPage() throws Exception {
        portal.put("/list", "HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close", "<p>列表</p>");

        get(portal.at("/list"));
        get(portal.at("/gone"));

        var exhibits = exhibits();
        assertThat(exhibits).extracting(Exhibit::status).containsExactly(200, 200, 404);
        assertThat(exhibits.get(0).held().orElseThrow().url()).endsWith("/robots.txt");
        assertThat(exhibits.get(1).held().orElseThrow().url()).endsWith("/list");
        assertThat(exhibits.get(1).payload()).contains(Sha256.of("<p>列表</p>".getBytes(StandardCharsets.UTF_8)));
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }

    @Test
    void robotsAskedBeforeIsNamedAgainEvenAfterARestart() {
        portal.put("/list", "HTTP/1.1 200 OK\nConnection: close", "x");
        get(portal.at("/list"));
        var first = exhibits();
        restart();

        get(portal.at("/list"));

        assertThat(exhibits().get(0)).isEqualTo(first.get(0));
    }

    @Test
    void bodiesAreKeptDecodedAndHeadersSayWhatTheyWere() throws Exception {
        var zipped = gzip(LIST.substring(0, 300));
        portal.put(
                "/list",
                "HTTP/1.1 200 好\nContent-Type: text/html\nContent-Encoding: gzip\nContent-Length: " + zipped.length
                        + "\nX-中文: a\nX-Odd: 年报\u0007\nConnection: close",
                zipped);

        var fetched = (Fetched) get(portal.at("/list"));

        read(exhibits().get(1), WarcResponse.class, record -> {
            assertThat(record.http().body().stream().readAllBytes()).isEqualTo(fetched.body());
            assertThat(record.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.of(fetched.body()));
            var headers = record.http().headers();
            assertThat(headers.first("Content-Encoding")).isEmpty();
            assertThat(headers.first("X-Archive-Orig-Content-Encoding")).contains("gzip");
            assertThat(headers.first("X-Archive-Orig-Content-Length")).contains(String.valueOf(zipped.length));
            assertThat(headers.first("Content-Type")).contains("text/html");
            assertThat(record.headers().first("WARC-IP-Address")).contains("127.0.0.1");
        });
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }

    @Test
    void secretsAreNotKept() throws Exception {
        portal.put(
                "/a",
                "HTTP/1.1 302 Found\nLocation: /b\nSet-Cookie: JSESSIONID=geheim1; Path=/\nContent-Length: 5\nConnection: close",
                "hello");
        portal.put("/b", "HTTP/1.1 200 OK\nset-cookie: token=geheim2\nConnection: close", "x");

        get(portal.at("/a"));

        try (var in = new GZIPInputStream(Files.newInputStream(file()))) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).doesNotContain("geheim").contains("Set-Cookie: (not kept)", "Cookie: (not kept)");
        }
        var exhibits = exhibits();
        assertThat(exhibits).extracting(Exhibit::status).containsExactly(200, 302, 200);
        read(
                exhibits.get(1),
                WarcResponse.class,
                record -> assertThat(record.truncated()).isEqualTo(WarcTruncationReason.UNSPECIFIED));
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }

    @Test
    void notModifiedRefersToTheBodyItConfirms() throws Exception {
        portal.put("/list", "HTTP/1.1 200 OK\nETag: \"v1\"\nConnection: close", LIST.substring(0, 400));
        fetcher.fetch(FetchRequest.list(portal.at("/list")));
        var first = exhibits().get(1);
        restart();

        var again = (Fetched) fetcher.fetch(FetchRequest.list(portal.at("/list")));

        assertThat(again.unchanged()).isTrue();
        var exhibit = exhibits().get(1);
        assertThat(exhibit.kind()).isEqualTo(Kind.REVISIT);
        assertThat(exhibit.payload()).isEqualTo(first.payload());
        read(exhibit, WarcRevisit.class, record -> {
            assertThat(record.profile()).isEqualTo(WarcRevisit.SERVER_NOT_MODIFIED_1_1);
            assertThat(record.refersTo().orElseThrow()).hasToString("urn:uuid:" + first.record());
            assertThat(record.http().status()).isEqualTo(304);
        });
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }

    @Test
    void aRememberedPageOfWhichNoRecordIsKeptIsFetchedAnew() {
        portal.put("/list", "HTTP/1.1 200 OK\nETag: \"v1\"\nConnection: close", LIST.substring(0, 400));
        new HttpFetcher(
                        new FetchSettings(
                                "nianbao/test", Duration.ZERO, Duration.ofSeconds(20), 1_000, Optional.empty(), true),
                        FetchMemory.in(store),
                        CLOCK,
                        CLOCK,
                        Pause.real())
                .fetch(FetchRequest.list(portal.at("/list")));

        var fetched = (Fetched) fetcher.fetch(FetchRequest.list(portal.at("/list")));

        assertThat(fetched.unchanged()).isFalse();
        assertThat(exhibits()).extracting(Exhibit::kind).contains(Kind.RESPONSE);
    }

    @Test
    void aQuestionByPostIsKeptWithItsPayload() throws Exception {
        portal.put("/search", "HTTP/1.1 200 OK\nContent-Type: application/json\nConnection: close", "{\"rows\":[]}");

        fetcher.fetch(FetchRequest.list(portal.at("/search")).posting(Payload.form(Map.of("page", "1"))));

        try (var reader = new WarcReader(file())) {
            reader.position(exhibits().get(1).offset());
            reader.next();
            var request = (WarcRequest) reader.next().orElseThrow();
            assertThat(request.http().method()).isEqualTo("POST");
            assertThat(request.http().headers().first("User-Agent")).contains("nianbao/test");
            assertThat(new String(request.http().body().stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("page=1");
        }
    }

    @Test
    void aBrokenOrOverlongBodyLeavesItsHeadAndTheReason() throws Exception {
        portal.put("/cut", "HTTP/1.1 200 OK\nContent-Length: 100\nConnection: close", "half");
        portal.put("/long", "HTTP/1.1 200 OK\nContent-Length: 5000\nConnection: close", "x".repeat(5000));

        get(portal.at("/cut"));
        get(portal.at("/long"));

        var exhibits = exhibits();
        assertThat(exhibits).extracting(Exhibit::status).containsExactly(200, 200, 200);
        read(
                exhibits.get(1),
                WarcResponse.class,
                record -> assertThat(record.truncated()).isEqualTo(WarcTruncationReason.DISCONNECT));
        read(
                exhibits.get(2),
                WarcResponse.class,
                record -> assertThat(record.truncated()).isEqualTo(WarcTruncationReason.LENGTH));
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }

    @Test
    void silenceIsKeptToo() throws Exception {
        var nobody = portal.at("/list");
        portal.close();

        get(nobody);

        assertThat(exhibits()).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(Kind.METADATA);
            assertThat(e.status()).isZero();
        });
        try (var in = new GZIPInputStream(Files.newInputStream(file()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("outcome: refused: nobody listens at that port", "request: GET /robots.txt HTTP/1.1");
        }
        assertThat(Validator.complaints(List.of(file()))).isEmpty();
    }
}
