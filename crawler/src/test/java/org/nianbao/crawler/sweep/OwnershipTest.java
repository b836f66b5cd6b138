package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Whose report it is: reposts, wrong files and other names are neither a publication nor an accusation. */
class OwnershipTest {

    private static final String BUREAU = "云岭县文化和旅游局";
    private static final String NAMELESS = "2022年政府信息公开工作年度报告";
    private static final String OPEN = "UNVERIFIABLE confirmed 0 -";
    private static final String IN_TIME = "ON_TIME confirmed 0 2023-01-12";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();

    @AfterEach
    void close() {
        portal.close();
    }

    private Office office() {
        return Office.in(folder).watches("a," + BUREAU + "," + portal.at("/nb/"));
    }

    private static Reply reportOf(String agency) {
        return Pages.article(SampleReport.sound(agency, 2022), "2023-01-12");
    }

    private void column(String... titles) {
        var rows = new java.util.ArrayList<Row>();
        for (int i = 0; i < titles.length; i++) {
            rows.add(new Row("/nb/" + i + ".html", titles[i], "2023-01-12"));
        }
        portal.put("/nb/", Pages.column(rows));
    }

    @Test
    void aRowOfItsOwnThatLeadsToAnothersReportIsLeftToAPerson() {
        column(BUREAU + NAMELESS);
        portal.put("/nb/0.html", reportOf("云岭县水利局"));
        var office = office();

        var day = office.run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(OPEN);
        assertThat(day.verdict("a").path("detail").asString()).isEqualTo("a report is shown that may not be its own");
        assertThat(day.fetch("a")).isEqualTo("OK");
        assertThat(day.exit()).isEqualTo(3);
        assertThat(office.feed()).doesNotContain("<entry>");
        assertThat(explained(office)).contains("its text names another body: 云岭县水利局");
        // Refused today: what was found yesterday still holds.
        portal.put("/nb/0.html", Reply.refusal(412));
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(OPEN);
        portal.put("/nb/0.html", reportOf(BUREAU));
        assertThat(office.run("2023-02-03").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aTitleWithNumbersBehindItIsThatOfAReport() {
        column(BUREAU + NAMELESS + "20230112");
        portal.put("/nb/0.html", reportOf(BUREAU));
        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void anOddTitleIsThatOfTheReportIfItsTextSaysSo() {
        column(BUREAU + NAMELESS + "定稿最终");
        portal.put("/nb/0.html", reportOf(BUREAU));
        var office = office();
        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void behindAnOddTitleThatCannotBeReadTheReportMayBe() {
        column(BUREAU + NAMELESS + "定稿最终");
        portal.put("/nb/0.html", Reply.refusal(412));
        assertThat(office().run("2023-02-01").word("a")).isEqualTo(OPEN);
        portal.put("/nb/0.html", reportOf("云岭县水利局"));
        assertThat(office().run("2023-02-02").word("a")).isEqualTo(OPEN);
    }

    @Test
    void whatIsAboutTheReportIsNotTheReport() {
        column(BUREAU + NAMELESS + "解读", "云岭县水利局" + NAMELESS + "定稿最终", "关于报送" + NAMELESS + "的通知");
        for (int row = 0; row < 3; row++) {
            portal.put("/nb/" + row + ".html", reportOf("云岭县水利局"));
        }
        assertThat(office().run("2023-02-01").word("a")).isEqualTo("MISSING unconfirmed 1 -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县", "云岭市", "云岭市文化和旅游局"})
    void aParentsReportUnderARowWithoutANameIsLeftToAPerson(String parent) {
        column(NAMELESS);
        portal.put("/nb/0.html", reportOf(parent));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(OPEN);
    }

    @Test
    void aParentsReportThatSaysSoInTheListIsNobodysConcern() {
        column("云岭县" + NAMELESS, "云岭市文化和旅游局" + NAMELESS);
        portal.put("/nb/0.html", reportOf("云岭县")).put("/nb/1.html", reportOf("云岭市文化和旅游局"));
        var office = office();
        portal.newPaths();

        assertThat(office.run("2023-02-01").word("a")).isEqualTo("MISSING unconfirmed 1 -");
        assertThat(portal.newPaths()).doesNotContain("/nb/0.html", "/nb/1.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县文化广电和旅游局", "云岭县体育局"})
    void aReportUnderAnotherNameInItsOwnColumnAccusesNobodyUntilTheNameIsKnown(String name) {
        column(name + NAMELESS);
        portal.put("/nb/0.html", reportOf(name));
        var office = office();

        var day = office.run("2023-02-01");
        assertThat(day.word("a")).isEqualTo(OPEN);
        assertThat(explained(office)).contains("a report under another name: " + name);

        agency("", name);
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void inAColumnOfManyTheNeighboursAreNeighbours() {
        column("云岭县水利局" + NAMELESS, "云岭县财政局" + NAMELESS, "云岭县体育局" + NAMELESS);

        assertThat(office().run("2023-02-01").word("a")).isEqualTo("MISSING unconfirmed 1 -");
    }

    @Test
    void theNameOfAnotherWatchedAgencyIsThatAgencys() {
        column("云岭县文化广电和旅游局" + NAMELESS);
        portal.put("/nb/0.html", reportOf("云岭县文化广电和旅游局"));
        var office = Office.in(folder)
                .watches("a," + BUREAU + "," + portal.at("/nb/"), "b,云岭县文化广电和旅游局," + portal.at("/nb/"));

        var day = office.run("2023-02-01");

        assertThat(day.word("a")).isEqualTo("MISSING unconfirmed 1 -");
        assertThat(day.word("b")).isEqualTo(IN_TIME);
    }

    @Test
    void ofTwoFilesTheOneThatIsItsOwnSpeaks() {
        column(BUREAU + NAMELESS);
        portal.put(
                        "/nb/0.html",
                        Pages.shell(
                                BUREAU + NAMELESS,
                                "2023-01-12",
                                List.of(new Row("/f/1.txt", "全县.txt", ""), new Row("/f/2.txt", "本局.txt", ""))))
                .put("/f/1.txt", Reply.text(SampleReportText.render(SampleReport.sound("云岭县", 2022))))
                .put("/f/2.txt", Reply.text(SampleReportText.render(SampleReport.sound(BUREAU, 2022))));

        var day = office().run("2023-02-01");

        assertThat(day.word("a")).isEqualTo(IN_TIME);
        assertThat(day.verdict("a").path("documents").path(0).path("name").asString())
                .isEqualTo("本局.txt");
    }

    @Test
    void aTitleInTheTextBehindAMenuIsStillItsOwn() {
        column(BUREAU + NAMELESS);
        var report = SampleReport.sound(BUREAU, 2022);
        portal.put(
                "/nb/0.html",
                Pages.article(
                        BUREAU + NAMELESS,
                        "2023-01-12",
                        "<p>首页政务公开" + report.title() + "</p>" + SampleReportHtml.body(report, SampleLook.WORD)));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void theNameOfTheSiteInTheWindowsTitleIsNotTheReports() {
        column(BUREAU + NAMELESS);
        var body = SampleReportHtml.body(SampleReport.sound(BUREAU, 2022), SampleLook.WORD)
                .replace(BUREAU, "");
        portal.put(
                "/nb/0.html",
                Reply.html("<html><head><title>云岭县人民政府 " + NAMELESS + "</title><meta name='ArticleTitle' content='"
                        + NAMELESS + "'><meta name='PubDate' content='2023-01-12'></head><body><h1>" + NAMELESS
                        + "</h1><div class='TRS_Editor'>" + body + "</div></body></html>"));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aSignatureOrASourceThatNamesAnotherIsTooWeakToSpeakAgainstIt() {
        column(NAMELESS);
        var signed = SampleReportHtml.body(SampleReport.sound(BUREAU, 2022), SampleLook.WORD)
                        .replace(BUREAU, "") + "<p>云岭县政务服务管理局</p><p>2023年1月10日</p>";
        portal.put(
                "/nb/0.html",
                Reply.html("<html><head><meta name='ContentSource' content='云岭县政务服务管理局'>"
                        + "<meta name='PubDate' content='2023-01-12'></head><body><h1>" + NAMELESS
                        + "</h1><div class='TRS_Editor'>" + signed + "</div></body></html>"));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aPortalOfAnotherPlaceIsDoubtedWhereTheNameIsNotSaidInFull() {
        column("文化和旅游局" + NAMELESS);
        var office = office();
        agency("640302", "");
        portal.put("/nb/0.html", headed("<meta name='SiteIDCode' content='3706120001'>", ""));

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(OPEN);
        assertThat(explained(office)).contains("SiteIDCode").contains("370612");

        portal.put("/nb/0.html", headed("<meta name='SiteIDCode' content='3706120001'>", BUREAU));
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6403020007", "6403000007", "6400000007", "N000000672", "bm29000001", "9999990001", ""})
    void aPortalOfThePlaceOrAboveOrWithoutACodeOfAPlaceIsNotDoubted(String code) {
        column("文化和旅游局" + NAMELESS);
        var office = office();
        agency("640302", "");
        portal.put("/nb/0.html", headed("<meta name='SiteIDCode' content='" + code + "'>", ""));

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void whatIsAnsweredByASiteOfSomebodyElseDoesNotCount() {
        try (var stranger = Portal.start()) {
            column(BUREAU + NAMELESS);
            stranger.put("/copy.html", reportOf(BUREAU));
            portal.put("/nb/0.html", Reply.redirect(stranger.at("/copy.html").replace("127.0.0.1", "localhost")));
            var office = office();

            assertThat(office.run("2023-02-01").word("a")).isEqualTo(OPEN);
            assertThat(explained(office)).contains("answered by a site of somebody else: localhost");
        }
    }

    @Test
    void aHostThatTheColumnLinksIsGoodEnough() {
        try (var other = Portal.start()) {
            other.put("/r.html", reportOf(BUREAU));
            var url = other.at("/r.html").replace("127.0.0.1", "localhost");
            portal.put("/nb/", Pages.column(List.of(new Row(url, BUREAU + NAMELESS, "2023-01-12"))));

            assertThat(office().run("2023-02-01").word("a")).isEqualTo(IN_TIME);
        }
    }

    @Test
    void aDigestAloneIsNoReport() {
        column(BUREAU + NAMELESS + "（图解）");
        portal.put("/nb/0.html", Pages.article("图解", "2023-01-12", "<p>一张图带您了解。</p><img src='/p.png'>"));
        var office = office();

        assertThat(office.run("2023-02-01").word("a")).isEqualTo(OPEN);

        portal.put("/nb/0.html", reportOf(BUREAU));
        assertThat(office.run("2023-02-02").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void behindARowWithoutAYearAnothersReportIsDoubtedToo() {
        column("政府信息公开工作年度报告");
        portal.put("/nb/0.html", reportOf("云岭县水利局"));

        assertThat(office().run("2023-02-01").word("a")).isEqualTo(OPEN);
    }

    /** The report with a head of its own, its text under a title that names the body or nobody. */
    private static Reply headed(String meta, String named) {
        var body = SampleReportHtml.body(SampleReport.sound(BUREAU, 2022), SampleLook.WORD)
                .replace(BUREAU, named);
        return Reply.html("<html><head>" + meta + "<meta name='PubDate' content='2023-01-12'><title>" + named + NAMELESS
                + "</title></head><body><h1>" + named + NAMELESS + "</h1><div class='TRS_Editor'>" + body
                + "</div></body></html>");
    }

    private void agency(String region, String alias) {
        Office.at(folder)
                .write(
                        "agencies.csv",
                        "id,kind,deadline,name,column,region,aliases\na,township,01-31," + BUREAU + ","
                                + portal.at("/nb/") + "," + region + "," + alias + "\n");
    }

    private static String explained(Office office) {
        return office.command(
                        "2023-02-01",
                        "08:00",
                        "explain",
                        "a",
                        "-c",
                        office.config().toString(),
                        "--year",
                        "2022",
                        "--json")
                .out();
    }

    @Test
    void aDoubtOutlivesAListThatCouldNotBeReadToItsEnd() {
        var pager = "<script>createPageHTML(2, 0, \"index\", \"html\");</script>";
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/0.html", NAMELESS, "2023-01-12")), pager))
                .put("/nb/index_1.html", Reply.refusal(500))
                .put("/nb/0.html", reportOf("云岭县水利局"));
        var office = office();
        assertThat(office.run("2023-02-01").word("a")).isEqualTo(OPEN);
        portal.put("/nb/0.html", Reply.refusal(503));

        assertThat(office.run("2023-02-02").word("a")).isEqualTo(OPEN);
    }
}
