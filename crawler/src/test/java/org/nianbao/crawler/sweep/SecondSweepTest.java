package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** What a sweep asks of a portal where nothing has changed. */
class SecondSweepTest {

    private static final String FIRST_TOWN = "云岭县清河镇人民政府";
    private static final String SECOND_TOWN = "云岭县白石乡人民政府";

    @TempDir
    private Path folder;

    private Portal portal = Portal.start();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anUnchangedColumnCostsOneConditionalRequestAPage() {
        twoPages();
        var office = Office.in(folder).watches("a," + FIRST_TOWN + "," + portal.at("/nb/"));
        assertThat(office.run("2023-02-01").word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        portal.newRequests();

        var second = office.run("2023-02-01", "09:30");

        assertThat(second.fetch("a")).isEqualTo("OK");
        var requests = portal.newRequests();
        assertThat(requests).extracting(Portal.Seen::path).containsExactly("/nb/", "/nb/index_1.html");
        assertThat(requests)
                .allSatisfy(r -> assertThat(r.headers()).containsKeys("if-none-match", "if-modified-since"));
    }

    @Test
    void aPortalWithoutValidatorsIsAskedOnceAPage() {
        portal.close();
        portal = Portal.withoutValidators();
        twoPages();
        var office = Office.in(folder).watches("a," + FIRST_TOWN + "," + portal.at("/nb/"));
        office.run("2023-02-01");
        portal.newRequests();

        office.run("2023-02-01", "09:30");

        var requests = portal.newRequests();
        assertThat(requests).extracting(Portal.Seen::path).containsExactly("/nb/", "/nb/index_1.html");
        assertThat(requests)
                .allSatisfy(r -> assertThat(r.headers()).doesNotContainKeys("if-none-match", "if-modified-since"));
    }

    @Test
    void aColumnOfManyAgenciesIsReadOnce() {
        twoPages();
        var office = Office.in(folder)
                .watches(
                        "a," + FIRST_TOWN + "," + portal.at("/nb/"),
                        "b," + SECOND_TOWN + "," + portal.at("/nb/"),
                        "c,云岭县东山镇人民政府," + portal.at("/nb/"));

        var first = office.run("2023-02-01");

        assertThat(portal.newPaths())
                .containsExactlyInAnyOrder("/robots.txt", "/nb/", "/nb/index_1.html", "/nb/a.html", "/nb/b.html");
        assertThat(first.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(first.word("b")).isEqualTo("ON_TIME confirmed 0 2023-01-14");
        assertThat(first.word("c")).isEqualTo("MISSING unconfirmed 1 -");

        office.run("2023-02-01", "09:30");

        assertThat(portal.newPaths()).containsExactly("/nb/", "/nb/index_1.html");
    }

    @Test
    void aRowThatLeadsToAnotherPageThanTheFirstIsNotReadAgain() {
        var report = SampleReport.sound(FIRST_TOWN, 2022);
        portal.put(
                        "/nb/",
                        Pages.column(List.of(
                                new Row("/nb/b.html", "2022年政府信息公开工作年度报告", "2023-01-12"),
                                new Row("/nb/a.html", FIRST_TOWN + "2022年政府信息公开工作年度报告", "2023-01-12"))))
                .put("/nb/a.html", Pages.article(report.title(), "2023-01-12", "<p>全文见上一条。</p>"))
                .put("/nb/b.html", Pages.article(report, "2023-01-12"));
        var office = Office.in(folder).watches("a," + FIRST_TOWN + "," + portal.at("/nb/"));
        assertThat(office.run("2023-02-01").conformity("a")).isEqualTo("CONFORMS");
        assertThat(portal.newPaths()).contains("/nb/a.html", "/nb/b.html");

        var second = office.run("2023-02-01", "09:30");

        assertThat(portal.newPaths()).containsExactly("/nb/");
        assertThat(second.conformity("a")).isEqualTo("CONFORMS");
    }

    private void twoPages() {
        var pager = "<script>createPageHTML(2, 0, \"index\", \"html\");</script>";
        portal.put("/nb/", Pages.column(List.of(row("/nb/a.html", FIRST_TOWN, "2023-01-12")), pager))
                .put("/nb/index_1.html", Pages.column(List.of(row("/nb/b.html", SECOND_TOWN, "2023-01-14")), pager))
                .put("/nb/a.html", Pages.article(SampleReport.sound(FIRST_TOWN, 2022), "2023-01-12"))
                .put("/nb/b.html", Pages.article(SampleReport.sound(SECOND_TOWN, 2022), "2023-01-14"))
                .put("/robots.txt", Reply.text("User-agent: *\nDisallow: /admin/\n"));
    }

    private static Row row(String href, String agency, String date) {
        return new Row(href, agency + "2022年政府信息公开工作年度报告", date);
    }
}
