package org.nianbao.crawler.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Kind;
import org.nianbao.config.Settings;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.sweep.Ingest;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {

    private static final Instant NOW = Instant.parse("2023-02-10T00:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script>\"'&局";
    private static final String SCRIPT_LINK = "javascript:alert(1)";
    private static final Map<String, String> ENV = Map.of("NB_USER", "office", "NB_PASSWORD", "开门");

    private final HttpClient client = HttpClient.newHttpClient();
    private Settings settings = Config.defaults(Path.of("")).settings();
    private Optional<DataLock> lock = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private volatile List<String> sick = List.of();

    @BeforeAll
    void fill(@TempDir Path folder) {
        settings = Config.defaults(folder).settings();
        var held = DataLock.acquire(settings.data(), Duration.ZERO, NOW);
        lock = Optional.of(held);
        store = Optional.of(SqliteStore.open(held));
        var faulty = SampleReportHtml.page(SampleReport.sound("云岭县财政局", 2022).withColumnSumFault(), SampleLook.WORD);
        new Ingest(watch(Locale.SIMPLIFIED_CHINESE), Archive.open(held), DocumentSource.HERE)
                .enter(
                        faulty.getBytes(StandardCharsets.UTF_8),
                        HOSTILE,
                        new Ingest.Statement(
                                Optional.of(agencies().get(0)),
                                Optional.of(LocalDate.of(2023, 1, 18)),
                                Optional.of(SCRIPT_LINK),
                                "王小明"));
        var sweep = store().beginSweep(NOW, 3);
        store().append(new Look("mzj", NOW, sweep, "http://example.org/mzj/", LookState.BLOCKED, HOSTILE, Set.of()));
    }

    @AfterAll
    void close() {
        store.ifPresent(Store::close);
        lock.ifPresent(DataLock::close);
    }

    private Store store() {
        return store.orElseThrow();
    }

    private static List<Agency> agencies() {
        return List.of(agency("czj", "云岭县财政局"), agency("mzj", HOSTILE), agency("审计 &?", "云岭县审计局"));
    }

    private static Agency agency(String id, String name) {
        return new Agency(
                id,
                name,
                Kind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("http://example.org/")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private Watch watch(Locale language) {
        return new Watch(settings, agencies(), List.of(), store(), Clock.fixed(NOW, settings.zone()), language);
    }

    private WebServer open(Locale language) {
        var web = new Settings.Web("127.0.0.1", 0, Optional.empty(), Optional.empty(), Optional.empty());
        return WebServer.start(web, () -> watch(language), List::of, Map.of());
    }

    private WebServer locked(Map<String, String> env) {
        var web =
                new Settings.Web("127.0.0.1", 0, Optional.empty(), Optional.of("NB_USER"), Optional.of("NB_PASSWORD"));
        return WebServer.start(web, () -> watch(Locale.ENGLISH), () -> sick, env);
    }

    private HttpResponse<String> get(WebServer web, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String login(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void healthIsToldToAnybodyAndNumbersToThoseWhoLogIn() throws Exception {
        try (var web = locked(Map.of("NB_USER", "u", "NB_PASSWORD", "p"))) {
            assertThat(get(web, "/healthz").body()).isEqualTo("ok\n");
            sick = List.of("no sweep", "no mail");
            assertThat(get(web, "/healthz").statusCode()).isEqualTo(503);
            assertThat(get(web, "/healthz").body()).isEqualTo("no sweep\nno mail\n");
            sick = List.of();
            assertThat(get(web, "/metrics").statusCode()).isEqualTo(401);
            var numbers = get(web, "/metrics", "Authorization", login("u", "p"));
            assertThat(numbers.statusCode()).isEqualTo(200);
            assertThat(numbers.headers().firstValue("content-type")).contains(Metrics.CONTENT_TYPE);
            assertThat(numbers.body()).contains("nianbao_agencies 3.0");
        }
    }

    @Test
    void theTableListsEveryAgencyWithALinkThatWorks() throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            var table = get(web, "/");
            assertThat(table.statusCode()).isEqualTo(200);
            assertThat(table.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            t -> assertThat(t).startsWith("text/html").containsIgnoringCase("utf-8"));
            assertThat(table.body()).contains("云岭县财政局", "云岭县审计局", "不合格", "2023-01-18", "lang=\"zh-CN\"");
            var links = Pattern.compile("href=\"(/report/[^\"]+)\"").matcher(table.body());
            assertThat(links.results().map(m -> m.group(1)).toList())
                    .hasSize(3)
                    .allSatisfy(link ->
                            assertThat(get(web, link).statusCode()).as(link).isEqualTo(200));
        }
    }

    @Test
    void theReportPageSaysWhatWasFoundAndWhy() throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            assertThat(get(web, "/report/czj/2022").body())
                    .contains("T3-01", "违规", "依据", "2023-01-31（法定）", "2023-01-18", "结论的依据");
        }
        try (var web = open(Locale.ENGLISH)) {
            assertThat(get(web, "/report/czj/2022").body()).contains("T3-01", "violation", "Why", "lang=\"en\"");
        }
    }

    @Test
    void whatIsCertainAndGraveStandsFirst() {
        var lines = Stream.of("advice", "review", "violation", "waived", "warning", "violation")
                .map(id -> new Pages.Line("X", id, id, "", ""))
                .toList();
        assertThat(Pages.byGravity(lines))
                .extracting(Pages.Line::severityClass)
                .containsExactly("violation", "violation", "warning", "advice", "review", "waived");
    }

    @Test
    void whatPortalsAndListsSayIsNeverMarkup() throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            for (var path : List.of("/", "/report/czj/2022", "/report/mzj/2022")) {
                assertThat(get(web, path).body())
                        .as(path)
                        .contains("&lt;script&gt;")
                        .doesNotContain("<script")
                        .doesNotContain("href=\"javascript");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report/nobody/2022",
                "/report/czj/1999",
                "/report/czj/20x2",
                "/report/czj/99999",
                "/x",
                "/feed.xml",
                "/report/czj/2022/x"
            })
    void whatIsNotThereIsA404ThatLeadsBack(String path) throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            var answer = get(web, path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("href=\"/\"").contains("没有这个网页");
        }
    }

    @Test
    void aYearThatIsNotWatchedFallsBackToTheNewest() throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            for (var year : List.of("1999", "x", "2022", "%3Cscript%3E")) {
                assertThat(get(web, "/?year=" + year).body()).as(year).contains("2022年度报告");
            }
        }
    }

    @Test
    void theFeedIsServedAsAtom() throws Exception {
        var feed =
                Files.writeString(watch(Locale.ENGLISH).feed(), "<feed xmlns=\"http://www.w3.org/2005/Atom\">年</feed>");
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            var answer = get(web, "/feed.xml");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(t -> assertThat(t).startsWith("application/atom+xml"));
            assertThat(answer.body()).contains("年");
        } finally {
            Files.delete(feed);
        }
    }

    @Test
    void thePageRunsNoScriptAndFitsInNoFrame() throws Exception {
        try (var web = open(Locale.SIMPLIFIED_CHINESE)) {
            var headers = get(web, "/").headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(p -> assertThat(p)
                            .contains("default-src 'none'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("script-src"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void withAPasswordNobodyElseGetsIn() throws Exception {
        try (var web = locked(ENV)) {
            for (var path : List.of("/", "/report/czj/2022", "/feed.xml", "/x")) {
                var refused = get(web, path);
                assertThat(refused.statusCode()).as(path).isEqualTo(401);
                assertThat(refused.body()).doesNotContain("云岭县");
                assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
            }
            assertThat(get(web, "/", "Authorization", login("office", "开门")).statusCode())
                    .isEqualTo(200);
            for (var wrong :
                    List.of(login("office", "x"), login("x", "开门"), login("", ""), "Basic", "Basic !!", "Bearer x")) {
                assertThat(get(web, "/", "Authorization", wrong).statusCode())
                        .as(wrong)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void aVariableNobodySetIsNamed() {
        assertThatThrownBy(() -> locked(Map.of("NB_USER", "office")))
                .isInstanceOfSatisfying(
                        WebServer.VariableMissingException.class,
                        e -> assertThat(e.variable()).isEqualTo("NB_PASSWORD"));
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (var first = open(Locale.ENGLISH)) {
            var web = new Settings.Web("127.0.0.1", first.port(), Optional.empty(), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> WebServer.start(web, () -> watch(Locale.ENGLISH), List::of, Map.of()))
                    .isInstanceOfSatisfying(
                            WebServer.AddressRefusedException.class,
                            e -> assertThat(e.port()).isEqualTo(Integer.toString(first.port())));
        }
    }
}
