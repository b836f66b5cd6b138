package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Agency;

class SamplePortalsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SamplePortals portals;

    @BeforeAll
    static void start() {
        portals = SamplePortals.start(2022);
    }

    @AfterAll
    static void stop() {
        portals.close();
    }

    @BeforeEach
    void lastDay() {
        portals.setToday(LocalDate.of(2023, 2, 3));
        portals.forgetRequests();
    }

    @Test
    void aReportIsThereFromItsDayOn() throws Exception {
        portals.setToday(LocalDate.of(2023, 2, 1));
        assertThat(titles("ylx-mzj")).noneMatch(t -> t.contains("2022年政府信息公开"));
        portals.setToday(LocalDate.of(2023, 2, 2));
        assertThat(titles("ylx-mzj")).contains("云岭县民政局2022年政府信息公开工作年度报告");
        var article = link("ylx-mzj", "云岭县民政局2022年");
        assertThat(get(article).statusCode()).isEqualTo(200);
        portals.setToday(LocalDate.of(2023, 2, 1));
        assertThat(get(article).statusCode()).isEqualTo(404);
    }

    @Test
    void theMissingReportNeverComes() throws Exception {
        assertThat(titles("ylx-nyj")).hasSize(3).noneMatch(t -> t.contains("2022年政府信息公开"));
        assertThat(portals.expectations())
                .filteredOn(e -> e.agency().equals("ylx-nyj"))
                .singleElement()
                .satisfies(e -> assertThat(e.timeliness()).isEqualTo("MISSING"));
    }

    @Test
    void validatorsHoldUntilTheColumnGrows() throws Exception {
        portals.setToday(LocalDate.of(2023, 2, 1));
        var column = column("ylx-mzj");
        var first = get(column);
        var tag = first.headers().firstValue("etag").orElseThrow();
        var date = first.headers().firstValue("last-modified").orElseThrow();
        assertThat(date).matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        assertThat(get(column, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(column, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(get(column, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
        portals.setToday(LocalDate.of(2023, 2, 2));
        assertThat(get(column, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(column, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void theGuardAnswersWithAChallenge() throws Exception {
        var answer = get(column("ylx-slj"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("r=\"m\"", "$_ts");
        assertThat(get(column("ylx-slj").resolve("/robots.txt")).statusCode()).isEqualTo(200);
    }

    @Test
    void robotsDifferByPortal() throws Exception {
        assertThat(get(column("ylx-czj").resolve("/robots.txt")).body()).contains("Crawl-delay: 0");
        assertThat(get(column("ylx-jyj").resolve("/robots.txt")).statusCode()).isEqualTo(404);
    }

    @Test
    void trsListTurnsItsPagesFromZero() throws Exception {
        var first = get(column("ylx-qhz"));
        assertThat(first.body()).contains("createPageHTML(2, 0, \"index\", \"html\")");
        var second = get(column("ylx-qhz").resolve("index_1.html"));
        assertThat(second.body()).contains("createPageHTML(2, 1, \"index\", \"html\")");
        assertThat(get(column("ylx-qhz").resolve("index_2.html")).statusCode()).isEqualTo(404);
        assertThat(titles("ylx-qhz")).contains("云岭县财政局2022年政府信息公开工作年度报告", "云岭县清河镇人民政府2022年政府信息公开工作年度报告");
        var article = page(link("ylx-qhz", "云岭县清河镇人民政府2022年"));
        assertThat(article.select(".CurrChnlCls")).isNotEmpty();
        assertThat(article.select("meta[name=PubDate]").attr("content")).isEqualTo("2023-01-16 09:20");
        assertThat(article.select(".TRS_UEDITOR table")).hasSize(3);
    }

    @Test
    void ucapListTurnsItsPagesFromOne() throws Exception {
        var answer = get(column("ylx-jyj"));
        assertThat(answer.body()).contains("createPageHTML('page_div',2,1,'list','shtml',8)");
        assertThat(get(column("ylx-jyj").resolve("list_2.shtml")).statusCode()).isEqualTo(200);
        var article = page(link("ylx-jyj", "云岭县教育局2022年政府信息公开"));
        assertThat(article.location()).matches(".*/202301/[0-9a-f]{32}\\.shtml");
        assertThat(article.select("publishtime").text()).isEqualTo("2023-01-19 09:20");
        assertThat(article.select("UCAPCONTENT table")).hasSize(3);
        assertThat(article.select(".CurrChnlCls")).isEmpty();
    }

    @Test
    void vsbListNamesItsPagesInReverse() throws Exception {
        var first = page(column("ylx-bsx"));
        var next = first.selectFirst(".p_next a");
        assertThat(first.text()).contains("1/2").doesNotContain("乡人民政府2022年");
        assertThat(next).isNotNull();
        assertThat(next.absUrl("href")).endsWith("/zfxxgknb/1.htm");
        var second = page(URI.create(next.absUrl("href")));
        assertThat(second.text()).contains("云岭县白石乡人民政府2022年政府信息公开工作年度报告", "2/2");
        assertThat(second.select(".p_next a")).isEmpty();
        var article = page(link(second, "云岭县白石乡人民政府2022年"));
        assertThat(article.text()).contains("发布时间：2023年01月10日");
        assertThat(article.select("#vsb_content table")).hasSize(3);
    }

    @Test
    void aShellLeadsToItsFiles() throws Exception {
        var shell = page(link("ylx-wjj", "云岭县卫生健康局2022年"));
        assertThat(shell.select("table")).isEmpty();
        var files = shell.select("a[href*=DownloadAttachUrl]");
        assertThat(files).hasSize(2);
        var html = get(URI.create(files.get(0).absUrl("href")));
        assertThat(Jsoup.parse(html.body()).select("table")).hasSize(3);
        var text = get(URI.create(files.get(1).absUrl("href")));
        assertThat(text.headers().firstValue("content-type")).hasValue("text/plain;charset=UTF-8");
        assertThat(text.body()).startsWith("云岭县卫生健康局2022年政府信息公开工作年度报告");
    }

    @Test
    void aBareFileIsLinkedFromTheList() throws Exception {
        var file = link("ylx-sjj", "云岭县审计局2022年");
        assertThat(file.getPath()).endsWith(".txt");
        assertThat(get(file).body()).startsWith("云岭县审计局2022年政府信息公开工作年度报告");
    }

    @Test
    void noLinkLeadsNowhere() throws Exception {
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<URI>();
        portals.homes().values().forEach(queue::add);
        while (!queue.isEmpty()) {
            var url = queue.remove();
            if (!seen.add(url.toString())) {
                continue;
            }
            var answer = get(url);
            assertThat(answer.statusCode()).as(url.toString()).isIn(200, 412);
            if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                Jsoup.parse(answer.body(), url.toString()).select("a[href], link[href], script[src]").stream()
                        .map(e -> e.absUrl(e.hasAttr("src") ? "src" : "href"))
                        .filter(link -> link.startsWith("http"))
                        .forEach(link -> queue.add(URI.create(link)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void requestsAreLoggedInOrder() throws Exception {
        get(column("ylx-czj"));
        get(column("ylx-czj").resolve("nothing-here.html"), "X-Sample", "1");
        assertThat(portals.requests())
                .extracting(SeenRequest::path, SeenRequest::status)
                .containsExactly(
                        tuple("/czj/zfxxgk/zfxxgknb/", 200), tuple("/czj/zfxxgk/zfxxgknb/nothing-here.html", 404));
        assertThat(portals.requests().get(1).headers()).containsKey("x-sample");
        assertThat(portals.requests().get(0).host()).isEqualTo(column("ylx-czj").getAuthority());
    }

    @Test
    void otherMethodsAndAliasesAreHandled() throws Exception {
        var column = column("ylx-czj");
        var post = HttpRequest.newBuilder(column)
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
        assertThat(get(column.resolve("index.html")).statusCode()).isEqualTo(200);
        assertThat(get(URI.create(column.toString().replaceAll("/$", ""))).statusCode())
                .isEqualTo(301);
        var head = HttpRequest.newBuilder(column)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(CLIENT.send(head, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAgencyHasOneExpectation() {
        assertThat(portals.expectations())
                .extracting(SampleExpectation::agency)
                .containsExactlyInAnyOrderElementsOf(
                        portals.agencies().stream().map(Agency::id).toList())
                .doesNotHaveDuplicates();
        assertThat(portals.agencies()).hasSize(11).allMatch(a -> a.column().isPresent());
        var last = portals.sweeps().get(portals.sweeps().size() - 1).toLocalDate();
        assertThat(portals.expectations())
                .allMatch(e -> e.publishedOn().map(day -> !day.isAfter(last)).orElse(true));
    }

    @Test
    void closingFreesThePorts() throws Exception {
        URI home;
        try (var others = SamplePortals.start(2023)) {
            home = others.homes().values().iterator().next();
            assertThat(get(home).statusCode()).isEqualTo(200);
        }
        assertThatThrownBy(() -> get(home)).isInstanceOf(ConnectException.class);
    }

    private static URI column(String agency) {
        return portals.agencies().stream()
                .filter(a -> a.id().equals(agency))
                .findFirst()
                .flatMap(Agency::column)
                .orElseThrow();
    }

    private static List<String> titles(String agency) throws IOException, InterruptedException {
        return rows(page(column(agency))).stream().map(a -> a.attr("title")).toList();
    }

    private static URI link(String agency, String title) throws IOException, InterruptedException {
        return link(page(column(agency)), title);
    }

    private static URI link(Document list, String title) {
        return rows(list).stream()
                .filter(a -> a.attr("title").startsWith(title))
                .map(a -> URI.create(a.absUrl("href")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> rows(Document list) {
        return list.select(".panel a[title]");
    }

    private static Document page(URI url) throws IOException, InterruptedException {
        return Jsoup.parse(get(url).body(), url.toString());
    }

    private static HttpResponse<String> get(URI url, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
