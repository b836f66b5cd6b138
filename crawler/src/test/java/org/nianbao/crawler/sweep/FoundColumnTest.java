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

/** Agencies of which only the portal is known, and columns that move. */
class FoundColumnTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final String IN_TIME = "ON_TIME confirmed 0 2023-01-12";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();

    @AfterEach
    void close() {
        portal.close();
    }

    private Office portalOnly() {
        return Office.in(folder)
                .write(
                        "agencies.csv",
                        "id,kind,deadline,name,portal\na,township,01-31," + TOWN + "," + portal.at("/") + "\n");
    }

    private static Reply column(Integer... years) {
        return Pages.column(java.util.stream.Stream.of(years)
                .map(y ->
                        new Row("/r" + y + ".html", SampleReport.sound(TOWN, y).title(), (y + 1) + "-01-12"))
                .toList());
    }

    private void putReports() {
        for (int year : List.of(2020, 2021, 2022, 2023)) {
            portal.put("/r" + year + ".html", Pages.article(SampleReport.sound(TOWN, year), (year + 1) + "-01-12"));
        }
    }

    private void putHome(String... gkLinks) {
        portal.put("/", Links.home("云岭县清河镇人民政府", "/gk/ 政府信息公开", "/news/ 新闻"))
                .put(
                        "/gk/",
                        Links.page("政府信息公开", "", "<div class=\"main\"><ul>" + Links.list(gkLinks) + "</ul></div>"));
    }

    private static String detail(Office.Day day) {
        return day.verdict("a").path("fetch").path("detail").asString();
    }

    @Test
    void theColumnOfAPortalIsFoundReadAndExplained() {
        putReports();
        putHome("/gk/zn/ 政府信息公开指南", "/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", column(2022, 2021));
        var office = portalOnly();

        var first = office.run("2023-02-01");
        assertThat(first.word("a")).isEqualTo(IN_TIME);
        assertThat(first.fetch("a")).isEqualTo("OK");
        assertThat(detail(first)).contains("政府信息公开 → 政府信息公开年报");
        var explained = office.command(
                "2023-02-01", "09:00", "explain", "a", "-c", office.config().toString());
        assertThat(explained.out()).contains("/gk/nb/", "政府信息公开 → 政府信息公开年报");

        // Found is found: the portal is not searched again while nothing is due.
        portal.newRequests();
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(IN_TIME);
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/gk/nb/");
    }

    @Test
    void aColumnThatShowedAnOlderReportOfTheAgencyProvesThatTheNewOneIsMissing() {
        putReports();
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", column(2021, 2020));
        var office = portalOnly();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
    }

    @Test
    void aColumnWithoutAnyReportOfTheAgencyProvesNothing() {
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", Pages.column(List.of(new Row("/x.html", "云岭县白石乡2021年政府信息公开工作年度报告", "2022-01-12"))));
        var office = portalOnly();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
        assertThat(detail(day)).contains("no report of the agency was met there yet");
        assertThat(day.exit()).isEqualTo(3);
    }

    @Test
    void anEmptyColumnThatWasFoundProvesNothing() {
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", Links.page("年报", "", "<div class=\"main\"><p>暂无信息</p></div>"));
        var office = portalOnly();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").fetch("a")).isEqualTo("INCOMPLETE");
    }

    @Test
    void aPortalWithoutAColumnIsSearchedOnceADay() {
        putHome("/gk/zn/ 政府信息公开指南", "/gk/wz/ 政府网站工作年度报表", "/gk/tj/ 统计年报");
        var office = portalOnly();

        var day = office.run("2023-02-01");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("CHANGED");
        assertThat(detail(day)).contains("no annual-report column was found", "政府网站工作年度报表");
        assertThat(portal.newPaths()).hasSizeLessThan(15).doesNotContain("/gk/wz/", "/gk/tj/");

        office.run("2023-02-01", "12:00");
        assertThat(portal.newPaths()).isEmpty();
        office.run("2023-02-02", "12:00");
        assertThat(portal.newPaths()).isNotEmpty();
    }

    @Test
    void aPortalThatRefusesIsNotCalledOneWithoutAColumn() {
        portal.fail(Reply.refusal(412));
        var office = portalOnly();

        var day = office.run("2023-02-01");
        assertThat(day.fetch("a")).isEqualTo("BLOCKED");
        assertThat(day.exit()).isEqualTo(3);

        portal.recover();
        putReports();
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", column(2022));
        assertThat(office.run("2023-02-01", "09:00").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aPortalThatMakesANewColumnEachYearIsFollowed() {
        putReports();
        putHome("/gk/c1001/ 政府信息公开年报");
        portal.put("/gk/c1001/", column(2022));
        var office = portalOnly();
        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);

        putHome("/gk/c2002/ 政府信息公开年报");
        portal.put("/gk/c2002/", column(2023));
        var day = office.run("2024-01-20");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2024-01-12");
        assertThat(detail(day)).contains("政府信息公开年报");
    }

    @Test
    void whileTheNewYearsColumnIsEmptyTheOldOneAccusesNobody() {
        putReports();
        putHome("/gk/c1001/ 政府信息公开年报");
        portal.put("/gk/c1001/", column(2022));
        var office = portalOnly();
        office.run("2023-02-01");
        putHome("/gk/c2002/ 政府信息公开年报");
        portal.put(
                "/gk/c2002/", Links.page("年报", "", "<div id=\"app\"></div><script src=\"chunk-vendors.js\"></script>"));

        for (var day : List.of("2024-01-31", "2024-02-01", "2024-02-02", "2024-02-05")) {
            assertThat(office.run(day).verdict("a").path("timeliness").asString())
                    .isNotEqualTo("MISSING");
        }
        // The report of the year before is not lost either.
        var status = office.command(
                "2024-02-05",
                "08:00",
                "status",
                "-c",
                office.config().toString(),
                "--year",
                "2022",
                "--format",
                "json",
                "--as-of",
                "2024-02-05");
        assertThat(status.out()).contains("ON_TIME");
    }

    @Test
    void aPortalThatCannotBeSearchedAgainLeavesTheDueReportInDoubt() {
        putReports();
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put("/gk/nb/", column(2021));
        var office = portalOnly();
        office.run("2023-01-20");
        portal.put("/", Reply.refusal(503));

        office.run("2023-02-01");
        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("503");
    }

    @Test
    void aConfiguredColumnThatMovedIsFoundFromTheHomePageOfItsHost() {
        putReports();
        var office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        portal.put("/nb/", column(2021, 2020));
        office.run("2023-01-20");

        portal.remove("/nb/");
        putHome("/gk/nb2/ 政府信息公开年报");
        portal.put("/gk/nb2/", column(2022, 2021, 2020));
        var day = office.run("2023-02-01");
        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.fetch("a")).isEqualTo("OK");
        assertThat(detail(day)).contains("the configured column answers GONE", "政府信息公开年报");

        // The configured address is still tried first, then the one that is known.
        portal.newRequests();
        office.run("2023-02-02");
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/nb/", "/gk/nb2/");

        portal.put("/nb/", column(2022, 2021, 2020));
        portal.newRequests();
        office.run("2023-02-03");
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/nb/");
    }

    @Test
    void anArchiveIsNotTheMovedColumn() {
        putReports();
        var office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        portal.put("/nb/", column(2021, 2022));
        office.run("2023-02-01");
        portal.remove("/nb/");
        putHome("/gk/old/ 历年政府信息公开年报");
        portal.put("/gk/old/", column(2020));

        office.run("2024-02-01");
        var day = office.run("2024-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
    }

    @Test
    void aColumnThatIsGoneWithoutAnotherStaysGone() {
        putHome("/gk/zn/ 政府信息公开指南");
        var office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));

        var day = office.run("2023-02-01");
        assertThat(day.fetch("a")).isEqualTo("GONE");
        assertThat(detail(day)).contains("no other column");
    }

    @Test
    void severalAgenciesOfOnePortalAskForItsPagesOnce() {
        putReports();
        putHome("/gk/nb/ 政府信息公开年报");
        portal.put(
                "/gk/nb/",
                Pages.column(List.of(
                        new Row("/r2022.html", SampleReport.sound(TOWN, 2022).title(), "2023-01-12"),
                        new Row("/x.html", "云岭县白石乡人民政府2021年政府信息公开工作年度报告", "2022-01-12"))));
        var office = Office.in(folder)
                .write(
                        "agencies.csv",
                        "id,kind,deadline,name,portal\na,township,01-31," + TOWN + "," + portal.at("/")
                                + "\nb,township,01-31,云岭县白石乡人民政府," + portal.at("/") + "\n");

        var day = office.run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.word("b")).isEqualTo("MISSING unconfirmed 1 -");
        assertThat(portal.newPaths()).doesNotHaveDuplicates();
    }
}
