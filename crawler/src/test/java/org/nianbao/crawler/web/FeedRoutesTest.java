package org.nianbao.crawler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Kind;
import org.nianbao.config.Settings;
import org.nianbao.crawler.alert.FeedFormat;
import org.nianbao.crawler.alert.FeedScope;
import org.nianbao.crawler.sweep.Publishing;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.DataLock;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

class FeedRoutesTest {

    private static final Instant NOW = Instant.parse("2023-02-10T00:00:00Z");
    private static final Instant UPDATED = Instant.parse("2023-02-08T22:30:00Z");
    private static final String MODIFIED = "Wed, 08 Feb 2023 22:30:00 GMT";
    private static final String OFFICE = "</title>云岭县/政府办 <b>";
    private static final String OFFICE_RSS = "/" + new FeedScope.Office(OFFICE).place(FeedFormat.RSS);

    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<DataLock> lock = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private Optional<WebServer> server = Optional.empty();
    private Settings settings = Config.defaults(Path.of("")).settings();

    @BeforeEach
    void publish(@TempDir Path folder) {
        settings = Config.defaults(folder).settings();
        var held = DataLock.acquire(settings.data(), Duration.ZERO, NOW);
        lock = Optional.of(held);
        store = Optional.of(SqliteStore.open(held));
        keep(UPDATED);
        server = Optional.of(open(Optional.empty(), Map.of()));
    }

    private void keep(Instant updated) {
        store.orElseThrow()
                .keepFeedEntry(new FeedEntry(
                        "czj", 2022, "missing", 1, UPDATED, updated, "{\"name\":\"云岭县财政局\",\"year\":2022}"));
        new Publishing(watch()).run();
    }

    @AfterEach
    void close() {
        server.ifPresent(WebServer::close);
        store.ifPresent(Store::close);
        lock.ifPresent(DataLock::close);
    }

    private WebServer open(Optional<String> user, Map<String, String> env) {
        var web = new Settings.Web("127.0.0.1", 0, Optional.empty(), user, user);
        return WebServer.start(web, this::watch, List::of, env);
    }

    private Watch watch() {
        var agency = new Agency(
                "czj",
                "云岭县财政局",
                Kind.DEPARTMENT,
                Optional.of("640302"),
                Optional.empty(),
                Optional.of(URI.create("http://example.org/")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(OFFICE));
        return new Watch(
                settings,
                List.of(agency),
                List.of(),
                store.orElseThrow(),
                Clock.fixed(NOW, settings.zone()),
                Locale.SIMPLIFIED_CHINESE);
    }

    private HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
        var request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml", "/feeds/region-640302.xml", "/feeds/region-640000.rss"})
    void aFeedIsServedWithWhatTellsItsVersion(String path) throws Exception {
        var answer = ask("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("云岭县财政局");
        boolean atom = path.endsWith(".xml") && !path.equals("/rss.xml");
        assertThat(header(answer, "Content-Type"))
                .isEqualToIgnoringCase("application/" + (atom ? "atom" : "rss") + "+xml; charset=utf-8");
        assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(header(answer, "Last-Modified")).isEqualTo(MODIFIED);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, must-revalidate");
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
    }

    @Test
    void whoHasItIsToldSo() throws Exception {
        var tag = header(ask("GET", OFFICE_RSS), "ETag");
        for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag + " , \"y\"", "*")) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = ask(method, OFFICE_RSS, "If-None-Match", known);
                assertThat(answer.statusCode()).as(known).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(header(answer, "ETag")).isEqualTo(tag);
                assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, must-revalidate");
                assertThat(header(answer, "Content-Type")).startsWith("application/rss+xml");
            }
        }
        assertThat(ask("GET", OFFICE_RSS, "If-None-Match", "\"x\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoHasAnotherGetsIt() throws Exception {
        var tag = header(ask("GET", "/feed.xml"), "ETag");
        for (var other : List.of("\"x\"", "W/\"x\"", tag.replace("\"", ""), "\"\"", "\"x", "\"*\"")) {
            // A date in time says nothing beside a tag.
            assertThat(ask("GET", "/feed.xml", "If-None-Match", other, "If-Modified-Since", MODIFIED)
                            .statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MODIFIED,
                "Thu, 09 Feb 2023 00:00:00 GMT",
                "Wednesday, 08-Feb-23 22:30:00 GMT",
                "Wed Feb  8 22:30:00 2023"
            })
    void whoHasItSinceThenIsToldSo(String date) throws Exception {
        assertThat(ask("GET", "/rss.xml", "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wed, 08 Feb 2023 22:29:59 GMT", "yesterday", "0", "-1", "2023-02-09"})
    void aDateBeforeOrNoDateGetsIt(String date) throws Exception {
        assertThat(ask("GET", "/rss.xml", "If-Modified-Since", date).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeChangesTagAndDate() throws Exception {
        var before = ask("GET", "/feed.xml");
        keep(UPDATED.plusSeconds(3600));
        var after = ask("GET", "/feed.xml", "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "Last-Modified")).isEqualTo("Wed, 08 Feb 2023 23:30:00 GMT");
        assertThat(ask("GET", "/feed.xml", "If-Modified-Since", MODIFIED).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDateThatLiesAheadIsNotTold() throws Exception {
        keep(NOW.plusSeconds(1));
        assertThat(ask("GET", "/feed.xml").headers().firstValue("Last-Modified"))
                .isEmpty();
    }

    @Test
    void headSaysWhatGetWould() throws Exception {
        var get = ask("GET", "/rss.xml");
        var head = ask("HEAD", "/rss.xml");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : List.of("ETag", "Last-Modified", "Content-Type", "Cache-Control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name)).isNotEmpty();
        }
    }

    @Test
    void theTagIsThatOfTheBytesSent() throws Exception {
        assertThat(ask("GET", "/feed.xml", "Accept-Encoding", "gzip, br")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/region-110000.xml",
                "/feeds/written.txt",
                "/feeds/..%2Ffeed.xml",
                "/feeds/office-0000000000000000.xml",
                "/feeds/region-640302"
            })
    void whatIsNoFeedOfOursIsNotThere(String path) throws Exception {
        assertThat(ask("GET", path).statusCode()).isIn(400, 404);
    }

    @Test
    void aFeedNotYetWrittenIsNotThere() throws Exception {
        Files.delete(settings.data().resolve("rss.xml"));
        assertThat(ask("GET", "/rss.xml").statusCode()).isEqualTo(404);
        assertThat(header(ask("GET", "/rss.xml"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theListLeadsToEveryFeed() throws Exception {
        var page = ask("GET", "/feeds").body();
        assertThat(page)
                .contains("利通区 640302", "&lt;/title&gt;云岭县/政府办 &lt;b&gt;")
                .doesNotContain(OFFICE);
        for (var start : List.of("<link rel=\"alternate\"[^>]* href=\"([^\"]+)\"", "<li>.*?href=\"([^\"]+)\"")) {
            var links = Pattern.compile(start)
                    .matcher(page)
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertThat(links)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(link ->
                            assertThat(ask("GET", link).statusCode()).as(link).isEqualTo(200));
        }
        assertThat(ask("GET", "/").body()).contains("href=\"/feed.xml\"", "href=\"/rss.xml\"", "href=\"/feeds\"");
    }

    @Test
    void behindALoginNobodyKeepsItForAnother() throws Exception {
        server.ifPresent(WebServer::close);
        server = Optional.of(open(Optional.of("NB"), Map.of("NB", "nb")));
        for (var path : List.of("/feed.xml", "/rss.xml", OFFICE_RSS, "/feeds")) {
            for (var method : List.of("GET", "HEAD")) {
                assertThat(ask(method, path, "If-None-Match", "*").statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
        var known = ask("GET", "/feed.xml", "Authorization", "Basic bmI6bmI=");
        assertThat(header(known, "Cache-Control")).isEqualTo("private, no-cache, must-revalidate");
    }
}
