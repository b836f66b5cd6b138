package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.sqlite.SqliteStore;

/** Reports that were there and are there no longer. */
class VanishedReportTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String IN_TIME = "ON_TIME confirmed 0 2023-01-12";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void publish() {
        show();
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        assertThat(office.run("2023-02-01").word("a")).isEqualTo(IN_TIME);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aReportThatOnlyTheListHasLostIsStillPublished() {
        portal.put("/nb/", Pages.column(List.of()));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            var run = office.run(day);
            assertThat(run.word("a")).isEqualTo(IN_TIME);
            assertThat(run.conformity("a")).isEqualTo("CONFORMS");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void aReportGoneFromListAndPageIsWithdrawnAfterThreeDaysAndMayComeBack() {
        portal.put("/nb/", Pages.column(List.of())).remove("/nb/report.html");

        var first = office.run("2023-02-02");
        assertThat(first.word("a")).startsWith("WITHDRAWN unconfirmed 0");
        assertThat(first.exit()).isZero();
        // Twice on one day is one day.
        assertThat(office.run("2023-02-02", "12:00").word("a")).startsWith("WITHDRAWN unconfirmed");
        assertThat(office.run("2023-02-03").word("a")).startsWith("WITHDRAWN unconfirmed");
        var third = office.run("2023-02-04");
        assertThat(third.word("a")).startsWith("WITHDRAWN confirmed");
        assertThat(third.exit()).isEqualTo(1);

        show();
        var back = office.run("2023-02-05");
        assertThat(back.word("a")).isEqualTo(IN_TIME);
        assertThat(back.exit()).isZero();
        assertThat(office.status("2023-02-04").word("a")).isEqualTo(third.word("a"));
    }

    @Test
    void aRefusedPageIsNotAWithdrawal() {
        portal.put("/nb/", Pages.column(List.of())).put("/nb/report.html", Reply.refusal(412));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            assertThat(office.run(day).word("a")).isEqualTo(IN_TIME);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>首页</title></head><body><p>欢迎访问</p></body></html>",
                "<html><head><title>云岭县人民政府</title></head><body><h1>别的文章</h1><div class='TRS_Editor'><p>另一篇文章的正文。</p></div></body></html>",
                "<html><body><h1>网站正在升级</h1></body></html>",
                "<html><body><p>系统维护中，请稍后访问</p></body></html>",
                "<html><head><meta charset='utf-8'></head><body><script>document.cookie='a=b';</script></body></html>",
                "<html><head><title>政府信息公开年报</title></head><body><ul><li>列表</li></ul></body></html>",
                ""
            })
    void anAnswerThatIsSomethingElseIsNeitherThereNorGone(String page) {
        portal.put("/nb/", Pages.column(List.of())).put("/nb/report.html", Reply.html(page));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            assertThat(office.run(day).word("a")).isEqualTo(IN_TIME);
        }
        assertThat(absences()).isEmpty();
        // It is not counted as shown either: when the portal says on two days that it is gone, it is gone.
        portal.remove("/nb/report.html");
        assertThat(office.run("2023-02-06").word("a")).startsWith("WITHDRAWN unconfirmed");
        assertThat(office.run("2023-02-07").word("a")).startsWith("WITHDRAWN confirmed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>404</title></head><body><p>您访问的页面不存在</p></body></html>",
                "<html><head><title>出错了</title></head><body><h1>页面已被删除</h1></body></html>",
            })
    void theWordsOfAnErrorSayThatItIsGoneIfTheySaySoForDays(String page) {
        portal.put("/nb/", Pages.column(List.of())).put("/nb/report.html", Reply.html(page));

        assertThat(office.run("2023-02-02").word("a")).startsWith("WITHDRAWN unconfirmed");
        assertThat(office.run("2023-02-03").word("a")).startsWith("WITHDRAWN unconfirmed");
        assertThat(office.run("2023-02-04").word("a")).startsWith("WITHDRAWN confirmed");
        assertThat(absences()).hasSize(3).allMatch(a -> a.detail().startsWith("error page with status 200"));
    }

    @Test
    void aRedirectToTheHomePageSaysThatItIsGoneIfItDoesForDays() {
        portal.put("/nb/", Pages.column(List.of()))
                .put("/", Reply.html("<title>云岭县人民政府</title><p>首页</p>"))
                .put("/nb/report.html", Reply.redirect("/"));

        assertThat(office.run("2023-02-02").word("a")).startsWith("WITHDRAWN unconfirmed");
        office.run("2023-02-03");
        assertThat(office.run("2023-02-04").word("a")).startsWith("WITHDRAWN confirmed");
    }

    @Test
    void oneSlipOfTheServerConfirmsNothing() {
        portal.put("/nb/", Pages.column(List.of())).remove("/nb/report.html");
        assertThat(office.run("2023-02-02").word("a")).startsWith("WITHDRAWN unconfirmed");
        portal.put("/nb/report.html", Reply.refusal(503));
        for (var day : List.of("2023-02-03", "2023-02-04", "2023-02-05")) {
            assertThat(office.run(day).word("a")).startsWith("WITHDRAWN unconfirmed");
        }
        portal.put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
        assertThat(office.run("2023-02-06").word("a")).isEqualTo(IN_TIME);
    }

    @Test
    void aReportThatMovedIsNeitherWithdrawnNorNew() {
        portal.put("/nb/", Pages.column(List.of(new Row("/new/7.html", REPORT.title(), "2023-02-02"))))
                .put("/new/7.html", Pages.article(REPORT, "2023-02-02"))
                .remove("/nb/report.html");

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            var run = office.run(day);
            // The day of the move is no day of publication.
            assertThat(run.word("a")).isEqualTo(IN_TIME);
            assertThat(run.verdict("a").path("url").asString()).isEqualTo(portal.at("/new/7.html"));
            assertThat(run.rules("a", "review")).doesNotContain("PUB-08", "PUB-09");
        }
        assertThat(explained()).contains("moved; before at " + portal.at("/nb/report.html"));
        assertThat(absences()).isEmpty();
    }

    @Test
    void aReportThatMovedAndChangedHasChanged() {
        var other = SampleReportHtml.body(REPORT, SampleLook.WORD).replace("清河镇", "清河镇本级");
        portal.put("/nb/", Pages.column(List.of(new Row("/new/7.html", REPORT.title(), "2023-02-02"))))
                .put("/new/7.html", Pages.article(REPORT.title(), "2023-02-02", other))
                .remove("/nb/report.html");

        assertThat(office.run("2023-02-02").rules("a", "review")).contains("PUB-08");
    }

    @Test
    void aRedirectToTheNewPlaceIsTheReport() {
        portal.put("/nb/", Pages.column(List.of()))
                .put("/new/7.html", Pages.article(REPORT, "2023-01-12"))
                .put("/nb/report.html", Reply.redirect("/new/7.html"));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            assertThat(office.run(day).word("a")).isEqualTo(IN_TIME);
        }
        assertThat(absences()).isEmpty();
    }

    @Test
    void anIncompleteListIsNoReasonToLookForThePage() {
        portal.fail(Reply.refusal(404));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            var run = office.run(day);
            assertThat(run.word("a")).isEqualTo(IN_TIME);
            assertThat(run.fetch("a")).isEqualTo("GONE");
        }
    }

    private List<Absence> absences() {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return store.observations("a", Instant.parse("2024-01-01T00:00:00Z")).stream()
                    .filter(Absence.class::isInstance)
                    .map(Absence.class::cast)
                    .toList();
        }
    }

    private String explained() {
        return office.command(
                        "2023-02-05",
                        "08:00",
                        "explain",
                        "a",
                        "-c",
                        office.config().toString(),
                        "--year",
                        "2022")
                .out();
    }

    private void show() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/report.html", REPORT.title(), "2023-01-12"))))
                .put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
    }
}
