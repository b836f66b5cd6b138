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

    @Test
    void anIncompleteListIsNoReasonToLookForThePage() {
        portal.fail(Reply.refusal(404));

        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-04", "2023-02-05")) {
            var run = office.run(day);
            assertThat(run.word("a")).isEqualTo(IN_TIME);
            assertThat(run.fetch("a")).isEqualTo("GONE");
        }
    }

    private void show() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/report.html", REPORT.title(), "2023-01-12"))))
                .put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
    }
}
