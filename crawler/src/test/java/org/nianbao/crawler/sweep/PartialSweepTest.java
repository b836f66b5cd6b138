package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;

/** A sweep of some of the agencies sees their columns with the eyes of a sweep of all. */
class PartialSweepTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final String OTHER = "云岭县白石乡人民政府";
    private static final String NAMELESS = "2022年政府信息公开工作年度报告";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();

    @AfterEach
    void close() {
        portal.close();
    }

    private Office sharers() {
        return Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"), "b," + OTHER + "," + portal.at("/nb/"));
    }

    private Office.Day only(Office office, String day, String agency) {
        return new Office.Day(office.command(
                day,
                "08:00",
                "run",
                "-c",
                office.config().toString(),
                "--as-of",
                day + "T08:00",
                "--json",
                "--only",
                agency));
    }

    @Test
    void aTitleThatNamesNobodyIsNotTheReportOfTheOnlyOneThatIsLookedAt() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/x.html", NAMELESS, "2023-01-12"))))
                .put("/nb/x.html", Pages.article(NAMELESS, "2023-01-12", "<p>全文见附件。</p>"));
        var office = sharers();

        var day = only(office, "2023-02-01", "a");

        assertThat(day.verdict("a").path("timeliness").asString()).isEqualTo("UNVERIFIABLE");
    }

    @Test
    void whoSpellsTheAddressOtherwisePublishesInTheSameColumn() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/x.html", NAMELESS, "2023-01-12"))))
                .put("/nb/index.html", Pages.column(List.of(new Row("/nb/x.html", NAMELESS, "2023-01-12"))))
                .put("/nb/x.html", Pages.article(NAMELESS, "2023-01-12", "<p>全文见附件。</p>"));
        var office = Office.in(folder)
                .watches("a," + TOWN + "," + portal.at("/nb/"), "b," + OTHER + "," + portal.at("/nb/index.html"));

        var day = office.run("2023-02-01");

        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.word("b")).isEqualTo("UNVERIFIABLE confirmed 0 -");
    }

    @Test
    void theReportOfANeighbourThatIsWatchedTooIsNoDoubt() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/b.html", OTHER + "2022年政府信息公开工作年度报告", "2023-01-12"))))
                .put("/nb/b.html", Pages.article(SampleReport.sound(OTHER, 2022), "2023-01-12"));
        var office = sharers();
        only(office, "2023-02-01", "a");

        assertThat(only(office, "2023-02-02", "a").word("a")).isEqualTo("MISSING confirmed 2 -");
    }

    @Test
    void theTextTellsWhoseReportItIsThatNamesNobody() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/x.html", NAMELESS, "2023-01-12"))))
                .put("/nb/x.html", Pages.article(SampleReport.sound(TOWN, 2022), "2023-01-12"));
        var office = sharers();
        var first = office.run("2023-02-01");
        assertThat(first.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        portal.newPaths();

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(day.word("b")).isEqualTo("MISSING confirmed 2 -");
        assertThat(portal.newPaths()).containsOnlyOnce("/nb/x.html");
    }

    @Test
    void whereNothingTellsWhoseReportItIsNobodyIsMissing() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/x.html", NAMELESS, "2023-01-12"))))
                .put("/nb/x.html", Pages.article(NAMELESS, "2023-01-12", "<p>全文见附件。</p>"));
        var office = sharers();
        office.run("2023-02-01");

        var day = office.run("2023-02-02");

        assertThat(day.word("a")).isEqualTo("UNVERIFIABLE confirmed 0 -");
        assertThat(day.word("b")).isEqualTo("UNVERIFIABLE confirmed 0 -");
    }
}
