package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Columns with a folder for each year, whose names may mean the year of the reports, that of publication, or neither. */
class YearFoldersTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String IN_TIME = "ON_TIME confirmed 0 2023-01-12";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        portal.put("/r.html", Pages.article(REPORT, "2023-01-12"));
        for (var year : List.of("2020", "2021", "2022", "2023")) {
            portal.put("/nb/" + year + "n/", Pages.column(List.of()));
        }
        portal.put("/nb/", Links.folders("2023n/ 2023年", "2022n/ 2022年", "2021n/ 2021年", "2020n/ 2020年"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static Reply report() {
        return Pages.column(List.of(new Row("/r.html", REPORT.title(), "2023-01-12")));
    }

    @Test
    void theFolderOfTheReportYear() {
        portal.put("/nb/2022n/", report());

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void theFolderOfTheYearOfPublication() {
        portal.put("/nb/2023n/", report());

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void onlyFoldersThatMayHoldItAreAskedForAndOnlyOnceEach() {
        portal.put("/nb/2022n/", report());
        office.run("2023-02-01");
        portal.newRequests();

        var second = office.run("2023-02-02");

        assertThat(second.word("a")).isEqualTo(IN_TIME);
        assertThat(second.fetch("a")).isEqualTo("OK");
        var requests = portal.newRequests();
        assertThat(requests.stream().map(Portal.Seen::path))
                .containsExactly("/robots.txt", "/nb/", "/nb/2023n/", "/nb/2022n/");
        assertThat(requests.subList(1, 4))
                .allSatisfy(r -> assertThat(r.headers()).containsKey("if-none-match"));
    }

    @Test
    void bothFoldersReadAndNothingThereIsMissing() {
        office.run("2023-02-01");

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("MISSING confirmed 2 -");
        assertThat(day.verdict("a").path("fetch").path("detail").asString()).contains("2023年", "2022年");
    }

    @Test
    void aFolderThatFailsIsNamedAndNobodyIsAccused() {
        portal.put("/nb/2023n/", Reply.refusal(503));

        for (var date : List.of("2023-02-01", "2023-02-02")) {
            var day = office.run(date);
            assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
            assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
            assertThat(day.verdict("a").path("fetch").path("detail").asString()).contains("2023年", "/nb/2023n/", "503");
        }
    }

    @Test
    void aFolderThatLaterVanishesFromTheServerLeavesTheVerdictOfTheOthers() {
        portal.put("/nb/2022n/", report());
        office.run("2023-02-01");
        portal.remove("/nb/2023n/");

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
    }

    @Test
    void whereNobodyMakesNewFoldersTheNewestHoldsWhatIsNew() {
        portal.put("/nb/", Links.folders("2019n/ 2019年", "2018n/ 2018年", "2017n/ 2017年"))
                .put("/nb/2019n/", report());

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void noFolderForTheYearAndTheNewestWithoutItIsMissing() {
        portal.put("/nb/", Links.folders("2021n/ 2021年", "2020n/ 2020年"));
        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
        assertThat(portal.newPaths()).contains("/nb/2021n/").doesNotContain("/nb/2020n/");
    }

    @Test
    void foldersTitledLikeReportsOfNobodyAreNotTheReports() {
        portal.put("/nb/", Links.folders("2023nb/ 2023年政府信息公开年报", "2022nb/ 2022年政府信息公开年报"))
                .put("/nb/2023nb/", Pages.column(List.of()))
                .put("/nb/2022nb/", Pages.column(List.of()));
        office.run("2023-02-01");
        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");

        portal.put("/nb/2023nb/", report());
        assertThat(office.run("2023-02-20").word("a")).startsWith("ON_TIME");
    }

    @Test
    void aYearMayBeAParameterOrAChoiceOfADropDownList() {
        portal.put(
                        "/nb/",
                        Links.page(
                                "年报",
                                "",
                                "<select><option value=\"/nb/list.html?year=2023\">2023</option>"
                                        + "<option value=\"/nb/list.html?year=2022\">2022</option></select>"))
                .put("/nb/list.html?year=2023", Pages.column(List.of()))
                .put("/nb/list.html?year=2022", report());

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aColumnThatIsOneYearsFolderSaysNothingOfTheOthers() {
        office.watches("a," + TOWN + "," + portal.at("/nb/2021n/"));

        // The folder above links it and the others.
        portal.put("/nb/2023n/", report());
        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void withoutTheFolderAboveNobodyIsAccused() {
        office.watches("a," + TOWN + "," + portal.at("/nb/2021n/"));
        portal.put("/nb/", Reply.refusal(403));

        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.verdict("a").path("fetch").path("detail").asString()).contains("folder of 2021");
    }

    @Test
    void theLimitOfPagesLeavesFoldersOutAndSaysSo() {
        office.write("nianbao.yaml", """
                years: { from: 2022 }
                crawl: { delay: 0s, pages: 2, allowPrivateAddresses: true }
                """);
        office.run("2023-02-01");

        var day = office.run("2023-02-02");
        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.verdict("a").path("fetch").path("detail").asString()).contains("2022年", "limit of 2 pages");
    }

    @Test
    void aListWithATabForEachYearIsReadWithItsTabs() {
        portal.put(
                        "/nb/",
                        Links.page(
                                "年报",
                                "",
                                "<div class=\"tabs\">" + Links.list("2023n/ 2023年", "2022n/ 2022年") + "</div>"
                                        + "<ul class=\"list\"><li><a href=\"/old.html\">云岭县清河镇2020年政府信息公开工作年度报告</a>"
                                        + "<span>2021-01-08</span></li><li><a href=\"/older.html\">云岭县清河镇2019年政府信息公开工作年度报告</a>"
                                        + "<span>2020-01-08</span></li></ul>"))
                .put("/nb/2023n/", report());

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }
}
