package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.render.Chromium;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Whole sweeps of a column that nothing but its script can show. */
class RenderedSweepTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String EARLIER = SampleReport.sound(TOWN, 2021).title();

    private static final String SHELL =
            "<html><head><title>政府信息公开年报</title></head><body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>";

    private static final String APP = """
            fetch('/api/list?t=' + 7).then(r => r.json()).then(list => {
              document.getElementById('app').innerHTML = '<ul class="list">'
                + list.rows.map(r => '<li><a href="' + r.url + '">' + r.title + '</a><span>' + r.date + '</span></li>').join('')
                + '</ul><div class="pager"><span>共 ' + list.total + ' 条</span></div>';
            });
            """;

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeAll
    static void aBrowserIsNeeded() {
        assumeTrue(
                Chromium.find(System.getenv()).isPresent(),
                "Chromium is not installed (Debian: apt-get install chromium)");
    }

    @BeforeEach
    void watch() {
        portal.put("/nb/", Reply.html(SHELL))
                .put("/app.js", Reply.file("text/javascript", APP.getBytes(StandardCharsets.UTF_8)))
                .put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        renders("chromium");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private void renders(String how) {
        office.write("nianbao.yaml", """
                years: { from: 2022 }
                crawl: { delay: 0s, timeout: 20s, allowPrivateAddresses: true, render: %s }
                """.formatted(how));
    }

    private static String row(String title, String url, String date) {
        return "{\"title\":\"" + title + "\",\"url\":\"" + url + "\",\"date\":\"" + date + "\"}";
    }

    private void lists(int total, String... rows) {
        portal.put(
                "/api/list?t=7",
                Reply.file(
                        "application/json",
                        ("{\"total\":" + total + ",\"rows\":[" + String.join(",", rows) + "]}")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aReportThatOnlyAScriptShowsIsFoundInTime() {
        lists(2, row(REPORT.title(), "/nb/report.html", "2023-01-12"), row(EARLIER, "/nb/2021.html", "2022-01-11"));

        renders("none");
        var without = office.run("2023-02-01");
        assertThat(without.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(portal.newPaths()).doesNotContain("/app.js");

        renders("chromium");
        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.fetch("a")).isEqualTo("OK");
        assertThat(portal.newRequests())
                .filteredOn(
                        seen -> seen.path().startsWith("/app.js") || seen.path().startsWith("/api/"))
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.headers().get("user-agent"))
                        .contains("nianbao")
                        .doesNotContain("Chrome"));
        assertThat(office.verify().exit()).isZero();

        var again = office.run("2023-02-03");
        assertThat(again.fetch("a")).isEqualTo("OK");
        assertThat(portal.newPaths()).contains("/app.js", "/api/list?t=7");
    }

    @Test
    void aListWithAllItsRowsMayShowThatAReportIsMissing() {
        lists(1, row(EARLIER, "/nb/2021.html", "2022-01-11"));

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING unconfirmed 2 -");
    }

    @Test
    void aListWithLessThanItSaysShowsNothingOfTheKind() {
        lists(31, row(EARLIER, "/nb/2021.html", "2022-01-11"));

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
        assertThat(day.verdict("a").path("fetch").path("detail").asString()).contains("only 1 of 31 rows were found");
    }

    @Test
    void aBlockedColumnIsNotRendered() {
        lists(1, row(EARLIER, "/nb/2021.html", "2022-01-11"));
        portal.put("/nb/", new Reply(412, "text/html", SHELL.getBytes(StandardCharsets.UTF_8)));

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("BLOCKED");
        assertThat(portal.newPaths()).doesNotContain("/app.js");
    }

    @Test
    void aListThatIsBlockedForTheScriptIsBlocked() {
        portal.put("/api/list?t=7", Reply.refusal(412));

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("BLOCKED");
    }
}
