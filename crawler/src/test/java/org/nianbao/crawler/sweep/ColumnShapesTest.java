package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Columns that are no list: folders of departments and levels, tabs, frames, hubs, and the report itself. */
class ColumnShapesTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String IN_TIME = "ON_TIME confirmed 0 2023-01-12";
    private static final String NAMELESS = "2022年政府信息公开工作年度报告";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.atPorts(3);

    @AfterEach
    void close() {
        portal.close();
    }

    private Office office() {
        return Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    private Reply report() {
        portal.put("/r.html", Pages.article(REPORT, "2023-01-12"));
        return Pages.column(List.of(new Row(portal.at("/r.html"), REPORT.title(), "2023-01-12")));
    }

    private static String detail(Office.Day day) {
        return day.verdict("a").path("fetch").path("detail").asString();
    }

    @Test
    void foldersOfLevelsAreAllReadSinceATownMayPublishInTheWrongOne() {
        portal.put("/nb/", Links.folders("szf/ 县政府", "bm/ 县直部门", "xz/ 乡镇（街道）"))
                .put("/nb/szf/", Pages.column(List.of()))
                .put("/nb/bm/", Pages.column(List.of()))
                .put("/nb/xz/", report());

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aTitleThatNamesNobodyIsTheTownsInItsOwnFolderOnly() {
        portal.put("/nb/", Links.folders("bsx/ 白石乡", "qhz/ 清河镇", "dsz/ 东山镇"))
                .put("/r.html", Pages.article(REPORT, "2023-01-12"))
                .put("/nb/qhz/", Pages.column(List.of(new Row("/r.html", NAMELESS, "2023-01-12"))))
                .put("/nb/bsx/", Pages.column(List.of(new Row("/other.html", NAMELESS, "2023-01-12"))));

        var day = office().run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.verdict("a").path("url").asString()).endsWith("/r.html");
        assertThat(portal.newPaths()).doesNotContain("/nb/bsx/", "/nb/dsz/");
    }

    @Test
    void whereNoFolderBearsTheNameAllAreRead() {
        portal.put("/nb/", Links.folders("a1/ 白石乡", "a2/ 双溪乡", "a3/ 东山镇"))
                .put("/nb/a1/", Pages.column(List.of()))
                .put("/nb/a2/", Pages.column(List.of()))
                .put("/nb/a3/", report());

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aTitleThatNamesNobodyInTheFolderOfAnotherIsNotTheTowns() {
        portal.put("/nb/", Links.folders("a1/ 白石乡", "a2/ 双溪乡", "a3/ 东山镇"))
                .put("/nb/a1/", Pages.column(List.of(new Row("/other.html", NAMELESS, "2023-01-12"))))
                .put("/nb/a2/", Pages.column(List.of()))
                .put("/nb/a3/", Pages.column(List.of()));
        var office = office();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
    }

    @Test
    void tooManyFoldersOfOthersAreNotWalkedAndProveNothing() {
        portal.put(
                "/nb/",
                Links.folders(IntStream.range(0, 40)
                        .mapToObj(i -> "d" + i + "/ 第" + i + "镇")
                        .toArray(String[]::new)));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("40 folders of bodies");
        assertThat(portal.newPaths()).noneMatch(p -> p.startsWith("/nb/d"));
    }

    @Test
    void aYearThenALevelThenABody() {
        portal.put("/nb/", Links.folders("2023n/ 2023年", "2022n/ 2022年"))
                .put("/nb/2022n/", Pages.column(List.of()))
                .put("/nb/2023n/", Links.folders("bm/ 部门", "xz/ 乡镇"))
                .put("/nb/2023n/bm/", Links.folders("jy/ 教育局", "mz/ 民政局", "cz/ 财政局"))
                .put("/nb/2023n/xz/", Links.folders("q/ 清河镇", "b/ 白石乡", "d/ 东山镇"))
                .put("/nb/2023n/xz/q/", report());

        var day = office().run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.fetch("a")).isEqualTo("OK");
        assertThat(portal.newPaths()).doesNotContain("/nb/2023n/bm/jy/", "/nb/2023n/xz/b/");
    }

    @Test
    void aHubLeadsToAnotherHostForWhoItNamesOnly() {
        portal.put(
                        "/nb/",
                        Links.folders(
                                portal.at("/qh/nb/", 1) + " 清河镇",
                                portal.at("/bs/nb/", 2) + " 白石乡",
                                portal.at("/ds/nb/", 2) + " 东山镇"))
                .put("/qh/nb/", report());

        var day = office().run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(portal.newPaths()).doesNotContain("/bs/nb/", "/ds/nb/");
    }

    @Test
    void aHubThatNamesOthersOnlyProvesNothing() {
        portal.put(
                "/nb/",
                Links.folders(
                        portal.at("/x/nb/", 1) + " 双溪乡",
                        portal.at("/bs/nb/", 2) + " 白石乡",
                        portal.at("/ds/nb/", 2) + " 东山镇"));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("3 bodies on other hosts");
        assertThat(portal.newPaths()).doesNotContain("/x/nb/", "/bs/nb/", "/ds/nb/");
    }

    @Test
    void aReportOnAnotherHostCountsBecauseTheColumnLinksIt() {
        portal.put("/r.html", Pages.article(REPORT, "2023-01-12"))
                .put("/nb/", Pages.column(List.of(new Row(portal.at("/r.html", 1), REPORT.title(), "2023-01-12"))));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?gk=4", "?state=3", "?tab=gknb"})
    void aTabOfThePage(String tab) {
        portal.put(
                        "/nb/",
                        Links.page(
                                "政府信息公开",
                                "",
                                "<div class=\"tabs\">"
                                        + Links.list("?x=1 政府信息公开指南", "?x=2 政府信息公开制度", tab + " 政府信息公开年报")
                                        + "</div><div>指南全文</div>"))
                .put("/nb/" + tab, report());

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void tabsThatAScriptSwitchesStandInThePageItself() {
        report();
        portal.put(
                "/nb/",
                Links.page(
                        "年报",
                        "",
                        "<div class=\"tabs\"><a href=\"#y2023\">2023年</a><a href=\"#y2022\">2022年</a></div>"
                                + "<div id=\"y2023\"><ul></ul></div><div id=\"y2022\"><ul><li><a href=\"/r.html\">"
                                + REPORT.title() + "</a><span>2023-01-12</span></li></ul></div>"));

        var day = office().run("2023-02-01");
        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/nb/", "/r.html");
    }

    @Test
    void aFrameAroundTheList() {
        portal.put("/nb/", Links.page("年报", "", "<div><iframe src=\"/inner/list.html\"></iframe></div>"))
                .put("/inner/list.html", report());

        var day = office().run("2023-02-01");
        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.fetch("a")).isEqualTo("OK");
    }

    @Test
    void aFrameAroundTheListBesideNews() {
        portal.put("/nb/", Pages.column(List.of(), "<div><iframe src=\"/inner/list.html\"></iframe></div>"))
                .put("/inner/list.html", report());

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aFrameOfAnotherSiteIsNamedAndProvesNothing() {
        portal.put(
                "/nb/", Pages.column(List.of(), "<div><iframe src=\"http://list.example.gov.cn/nb/\"></iframe></div>"));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
        assertThat(detail(day)).contains("http://list.example.gov.cn/nb/");
    }

    @Test
    void aFrameOfAnotherSiteAroundAPageThatIsNotRecognisedIsNamed() {
        portal.put("/nb/", Links.page("年报", "", "<div><iframe src=\"http://list.example.gov.cn/nb/\"></iframe></div>"));

        var day = office().run("2023-02-01");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("http://list.example.gov.cn/nb/");
    }

    @Test
    void aDeadFrameBesideNewsIsDecoration() {
        portal.put("/nb/", Pages.column(List.of(), "<div><iframe src=\"/inner/none.html\"></iframe></div>"));
        var office = office();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
    }

    @Test
    void aFrameWithNewsIsNotTheList() {
        portal.put("/nb/", Links.page("年报", "", "<div><iframe src=\"/inner/news.html\"></iframe></div>"))
                .put("/inner/news.html", Pages.column(List.of()));
        var office = office();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
    }

    @Test
    void aMenuInAnUnrecognisedColumnLeadsToNoAccusation() {
        portal.put(
                        "/nb/",
                        Links.page(
                                "年报",
                                "",
                                "<div class=\"left\">" + Links.list("/bm/ 部门信息公开", "/xz/ 乡镇信息公开", "/c/nb/ 政府信息公开年报")
                                        + "</div><div class=\"right\"></div>"))
                .put("/bm/", Pages.column(List.of()))
                .put("/xz/", Pages.column(List.of()))
                .put("/c/nb/", Pages.column(List.of(new Row("/x.html", "云岭县人民政府2022年政府信息公开工作年度报告", "2023-03-12"))));
        var office = office();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
    }

    @Test
    void aPagerIsNoFolder() {
        portal.put(
                        "/nb/",
                        Pages.column(
                                List.of(),
                                "<div class=\"page\"><a href=\"/nb/\">1</a><a href=\"index_1.html\">2</a>"
                                        + "<a href=\"index_1.html\">下一页</a><a href=\"index_1.html\">&gt;</a></div>"))
                .put("/nb/index_1.html", Pages.column(List.of(new Row("/x.html", "第二页的通知公告", "2020-01-02"))));
        office().run("2023-02-01");

        assertThat(portal.newPaths()).doesNotHaveDuplicates();
    }

    @Test
    void theColumnIsTheReport() {
        portal.put("/nb/", Pages.article(REPORT, "2023-01-12"));

        var day = office().run("2023-02-01");
        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.fetch("a")).isEqualTo("OK");
    }

    @Test
    void theReportOfAnotherYearSaysNothingOfThisOne() {
        portal.put("/nb/", Pages.article(SampleReport.sound(TOWN, 2021), "2022-01-12"));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("other years have no place");
    }

    @Test
    void theColumnIsTheFile() {
        portal.put("/nb/", Reply.file("application/octet-stream", ("{\\rtf1 x}").getBytes(StandardCharsets.US_ASCII)));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
    }

    @Test
    void theColumnIsAFileThatCanBeRead() {
        portal.put("/nb/2022.txt", Reply.text(SampleReportText.render(REPORT)));
        var office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/2022.txt"));

        var day = office.run("2023-01-20");
        assertThat(day.verdict("a").path("timeliness").asString()).isEqualTo("ON_TIME");
        assertThat(day.documents("a")).containsExactly("attachment text");
    }

    @Test
    void aYearThatLinksStraightToAFile() {
        portal.put("/nb/", Links.folders("2021.txt 2021年", "2022.txt 2022年"))
                .put("/nb/2022.txt", Reply.text(SampleReportText.render(REPORT)))
                .put("/nb/2021.txt", Reply.text(SampleReportText.render(SampleReport.sound(TOWN, 2021))));

        var day = office().run("2023-01-20");
        assertThat(day.verdict("a").path("timeliness").asString()).isEqualTo("ON_TIME");
    }

    @Test
    void aNoteThatThereIsNoneYetIsNoReport() {
        portal.put(
                "/nb/",
                Links.page(
                        "年报",
                        "",
                        "<ul><li><a href=\"/note.html\">2022年信息公开年度工作报告说明</a><span>2023-01-12</span></li></ul>"));
        var office = office();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(detail(day)).contains("2022年信息公开年度工作报告说明");
        assertThat(portal.newPaths()).doesNotContain("/note.html");
    }

    @Test
    void aMenuOfThePortalIsNoPartOfTheColumn() {
        portal.put(
                "/nb/",
                Links.page(
                        "年报",
                        "",
                        "<div class=\"nav\">" + Links.list("/bm/ 部门", "/xz/ 乡镇街道", "/tj/ 2022年")
                                + "</div><div class=\"main\"><ul><li><a href=\"/o1.html\">云岭县清河镇2020年政府信息公开工作年度报告</a>"
                                + "<span>2021-01-08</span></li><li><a href=\"/o2.html\">云岭县清河镇2021年政府信息公开工作年度报告</a>"
                                + "<span>2022-01-08</span></li></ul></div>"));
        var office = office();
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
        assertThat(portal.newPaths()).doesNotContain("/bm/", "/xz/", "/tj/");
    }
}
