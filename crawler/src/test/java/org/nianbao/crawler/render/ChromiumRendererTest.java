package org.nianbao.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Payload;
import org.nianbao.crawler.walk.PageRenderer.Rendering;
import org.nianbao.crawler.walk.PageRenderer.Rendering.Shown;
import org.nianbao.crawler.walk.PageRenderer.Sheet;

/** Real pages in the real browser, whose only way out is a portal of the test. */
class ChromiumRendererTest {

    private static final String HOST = "https://www.jia.gov.cn";
    private static final String COLUMN = HOST + "/xxgk/nb/";
    private static final String AGENT = "Mozilla/5.0 (compatible; probe/1.0; +https://example.org/probe)";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Other programs may have the machine to themselves for a while. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Limits PATIENT =
            new Limits(LONG, LONG, Duration.ofSeconds(15), 1L << 30, 10 << 20, 80, 50L << 20);

    @TempDir
    private Path folder;

    private final ScriptedPortal portal = new ScriptedPortal();

    @BeforeAll
    static void aBrowserIsNeeded() {
        assumeTrue(
                Chromium.find(System.getenv()).isPresent(),
                "Chromium is not installed (Debian: apt-get install chromium)");
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(folder).isEmptyDirectory();
        try (var all = ProcessHandle.allProcesses()) {
            assertThat(all.filter(p -> p.info()
                            .commandLine()
                            .filter(l -> l.contains(folder.toString()))
                            .isPresent()))
                    .isEmpty();
        }
    }

    private Rendering render(String script, Limits limits, Fetcher fetcher) {
        var renderer = new ChromiumRenderer(
                Chromium.find(System.getenv()).orElseThrow(), AGENT, ZONE, limits, Optional.of(folder));
        var page = "<!doctype html><html><head><meta charset=gbk></head><body><ul id=list></ul><script>" + script
                + "</script></body></html>";
        return renderer.render(new Sheet(URI.create(COLUMN + "#/2022"), page), fetcher);
    }

    private Rendering render(String script) {
        return render(script, PATIENT, portal);
    }

    private static Shown shown(Rendering rendering) {
        assertThat(rendering).isInstanceOf(Shown.class);
        return (Shown) rendering;
    }

    private static String put(String expression) {
        return "document.getElementById('list').textContent=" + expression + ";";
    }

    @Test
    void aListThatAScriptFetchesIsShownWithTheAddressesOfThePortal() {
        portal.put(
                HOST + "/api/list?key=%7B%7C%7D",
                "application/json",
                "{\"rows\":[{\"t\":\"甲局年报\",\"u\":\"" + HOST + "/a/1.html\"}]}");

        var shown = shown(
                render(
                        "fetch('" + HOST + "/api/list?key={|}').then(r=>r.json()).then(j=>setTimeout(()=>{"
                                + "document.getElementById('list').innerHTML='<li><a href=\"'+j.rows[0].u+'\">'+j.rows[0].t+'</a></li>'},5000))"));

        assertThat(shown.html()).contains("<a href=\"" + HOST + "/a/1.html\">甲局年报</a>");
        assertThat(shown.troubles()).isEmpty();
        assertThat(portal.asked()).singleElement().satisfies(request -> {
            assertThat(request.referer()).contains(URI.create(COLUMN));
            assertThat(request.use()).isEqualTo(Fetcher.Use.ONCE);
        });
    }

    @Test
    void theScriptIsToldTheTruth() {
        var shown = shown(render(put("navigator.userAgent+' | '+location.hash+' | '+new Date(0).getHours()")));

        assertThat(shown.html()).contains(AGENT + " | #/2022 | 8");
    }

    @Test
    void aQuestionIsPostedAsTheScriptPutsIt() {
        portal.put(HOST + "/api", "application/json", "{\"total\":7}");

        var shown = shown(
                render("fetch('/api',{method:'POST',headers:{'Content-Type':'application/json'},body:'{\"页\":1}'})"
                        + ".then(r=>r.json()).then(j=>{" + put("'共'+j.total+'条'") + "})"));

        assertThat(shown.html()).contains("共7条");
        assertThat(portal.asked().get(0).payload()).contains(new Payload("application/json", "{\"页\":1}"));
    }

    @Test
    void onlyTheSiteOfThePageIsAsked() {
        portal.put("https://data.jia.gov.cn/list.js", "text/javascript", put("'from a sibling'"));

        var shown = shown(render("for (const u of ['https://data.jia.gov.cn/list.js','https://tongji.example/hm.js',"
                + "'http://tongji.example/hm.js','http://127.0.0.1:9/x.js','/font.woff2','/logo.png'])"
                + "{const s=document.createElement('script');s.src=u;document.body.append(s)}"));

        assertThat(shown.html()).contains("from a sibling");
        assertThat(portal.addresses()).containsExactly("https://data.jia.gov.cn/list.js");
        assertThat(shown.troubles()).isEmpty();
    }

    @Test
    void aWebSocketOfThePortalIsRefusedAndSaid() {
        var shown = shown(render("new WebSocket('ws://www.jia.gov.cn/push')"));

        assertThat(portal.asked()).isEmpty();
        assertThat(shown.troubles()).singleElement().asString().contains("web socket to www.jia.gov.cn:80 was refused");
    }

    @Test
    void whatFailsIsSaid() {
        portal.put(HOST + "/slow", new FetchOutcome.Unreachable(0, "time-out"))
                .put(HOST + "/private", new FetchOutcome.NotAllowed("robots.txt forbids it"));

        var shown = shown(render("for (const u of ['/slow','/private','/gone','/gone.css']) fetch(u)"));

        assertThat(shown.troubles())
                .containsExactlyInAnyOrder(
                        "time-out, at " + HOST + "/slow",
                        "robots.txt forbids it, at " + HOST + "/private",
                        "HTTP 404, at " + HOST + "/gone");
    }

    @Test
    void aBlockEndsTheRendering() {
        portal.put(HOST + "/api", new FetchOutcome.Blocked(412, "HTTP 412, challenge page"));

        assertThat(render("fetch('/api').finally(()=>fetch('/more'))"))
                .isEqualTo(new Rendering.Blocked("HTTP 412, challenge page, at " + HOST + "/api"));
        assertThat(portal.addresses()).doesNotContain(HOST + "/more");
    }

    @Test
    void aRedirectIsFollowedInTheOpen() {
        portal.put(
                        HOST + "/js/app.js",
                        ScriptedPortal.page(HOST + "/v2/app.js", "text/javascript", "import('./part.js')"))
                .put(HOST + "/v2/part.js", "text/javascript", put("'part'"));

        var shown = shown(render(
                "const s=document.createElement('script');s.type='module';s.src='/js/app.js';document.body.append(s)"));

        assertThat(shown.html()).contains("part");
        assertThat(portal.addresses()).containsExactly(HOST + "/js/app.js", HOST + "/v2/part.js");
    }

    @Test
    void aPageThatNeverStopsIsStopped() {
        assertThat(render("while(true){}", limits(Duration.ofSeconds(4), 1L << 30, 1 << 20, 50), portal))
                .isEqualTo(new Rendering.Failed("its scripts took more than 4 s"));
    }

    @Test
    void aPageThatEatsMemoryIsStopped() {
        assertThat(render(
                        "const all=[];while(true){all.push(new Uint8Array(8<<20).fill(7))}",
                        limits(LONG, 500L << 20, 1 << 20, 50),
                        portal))
                .isEqualTo(new Rendering.Failed("it took more than 500 MB of memory"));
    }

    @Test
    void aDocumentThatNeverEndsIsCut() {
        assertThat(render(put("'x'.repeat(3<<20)"), limits(LONG, 1L << 30, 1 << 20, 50), portal))
                .isEqualTo(new Rendering.Failed("a document of more than 1048576 bytes"));
    }

    @Test
    void aPageThatAsksForeverIsCut() {
        IntStream.range(0, 5).forEach(n -> portal.put(HOST + "/tick?" + n, "text/plain", "x"));

        var shown = shown(render(
                "const again=n=>fetch('/tick?'+n).finally(()=>again(n+1));again(0)",
                limits(LONG, 1L << 30, 1 << 20, 5),
                portal));

        assertThat(portal.asked()).hasSize(5);
        assertThat(shown.troubles()).containsExactly("more than 5 requests");
    }

    @Test
    void aVisitThatIsStoppedLeavesNothing() {
        assertThatThrownBy(() -> render("fetch('/api')", PATIENT, asked -> {
                    throw new IllegalStateException("the visit was stopped");
                }))
                .hasMessage("the visit was stopped");
    }

    private static Limits limits(Duration script, long memory, int document, int requests) {
        return new Limits(script, LONG, Duration.ofSeconds(5), memory, document, requests, 1 << 20);
    }
}
