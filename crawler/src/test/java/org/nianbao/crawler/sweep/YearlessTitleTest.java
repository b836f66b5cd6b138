package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Rows that are titled like a report but do not say of which year. */
class YearlessTitleTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final String TITLE = "政府信息公开工作年度报告";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/r.html", TITLE, "2023-01-12"))));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theTextTellsTheYearAndIsAskedOnce() {
        portal.put("/nb/r.html", article(2022));

        assertThat(office.run("2023-02-01").word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");

        portal.newRequests();
        var second = office.run("2023-02-02");
        assertThat(second.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/nb/");
    }

    @Test
    void aReportOfAnotherYearLeavesThisOneMissing() {
        portal.put("/nb/r.html", article(2021));

        office.run("2023-02-01");

        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
    }

    @Test
    void nobodyIsAccusedWhileTheTextCannotBeRead() {
        portal.put("/nb/r.html", Reply.refusal(412));

        for (var date : List.of("2023-02-01", "2023-02-02", "2023-02-03")) {
            var day = office.run(date);
            assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
            assertThat(day.fetch("a")).isEqualTo("INCOMPLETE");
            assertThat(day.exit()).isEqualTo(3);
        }
    }

    private static Reply article(int year) {
        return Pages.article(
                TITLE, "2023-01-12", SampleReportHtml.body(SampleReport.sound(TOWN, year), SampleLook.WORD));
    }
}
