package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** What our copy lacks is called missing only if another copy lacks it too; and what the office waives no longer counts. */
class WitnessTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport SOUND = SampleReport.sound(TOWN, 2022);
    private static final SampleReport LACKING = SOUND.withoutTable3();
    private static final String PAGE = "/nb/report.html";
    private static final Row TXT = new Row("/nb/report.txt", "年度报告.txt", "");

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        portal.put("/nb/", Pages.column(List.of(new Row(PAGE, SOUND.title(), "2023-01-12"))));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aSecondFetchThatLacksTheTableTooMakesItCertain() {
        portal.put(PAGE, Pages.article(LACKING, "2023-01-12"));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).contains("STR-04");
        assertThat(day.conformity("a")).isEqualTo("MALFORMED");
        assertThat(day.exit()).isEqualTo(1);
        assertThat(portal.newPaths())
                .containsOnlyOnce("/nb/")
                .filteredOn(PAGE::equals)
                .hasSize(2);
    }

    @Test
    void aSecondFetchThatHasTheTableLeavesItToAPerson() {
        var asked = new AtomicInteger();
        portal.put(PAGE, Pages.article(LACKING, "2023-01-12"));
        portal.beforeAnswer(() -> {
            if (asked.incrementAndGet() == 4) { // robots.txt, the list, the page, the page once more
                portal.put(PAGE, Pages.article(SOUND, "2023-01-12"));
            }
        });

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).doesNotContain("STR-04");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.exit()).isZero();
    }

    @Test
    void aSecondFetchThatFailsLeavesItToAPerson() {
        var asked = new AtomicInteger();
        portal.put(PAGE, Pages.article(LACKING, "2023-01-12"));
        portal.beforeAnswer(() -> {
            if (asked.incrementAndGet() == 4) {
                portal.put(PAGE, Reply.refusal(412));
            }
        });

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "review")).contains("STR-04");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.exit()).isZero();
    }

    @Test
    void aFileThatLacksTheTableTooIsWitnessEnough() {
        portal.put(PAGE, articleWithFile(LACKING)).put("/nb/report.txt", Reply.text(SampleReportText.render(LACKING)));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).contains("STR-04");
        assertThat(portal.newPaths()).containsOnlyOnce(PAGE, "/nb/report.txt");
    }

    @Test
    void aFileThatHasTheTableIsTheReport() {
        portal.put(PAGE, articleWithFile(LACKING)).put("/nb/report.txt", Reply.text(SampleReportText.render(SOUND)));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).doesNotContain("STR-04");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
    }

    /** The file has more cells than the page and is the report, but cells of a text are inferred. */
    @Test
    void thePageBesideAFileIsItsWitness() {
        var faulty = SOUND.withRowTotalFault();
        portal.put("/nb/report.txt", Reply.text(SampleReportText.render(faulty)));

        portal.put(PAGE, articleWithFile(faulty.withoutTable(4)));
        var agreed = office.run("2023-02-01");
        assertThat(agreed.documents("a")).containsExactly("attachment text", "page html");
        assertThat(agreed.rules("a", "certain")).contains("T3-03");
        assertThat(agreed.conformity("a")).isEqualTo("MALFORMED");
    }

    @Test
    void aPageThatReadsDifferentlyLeavesItToAPerson() {
        portal.put("/nb/report.txt", Reply.text(SampleReportText.render(SOUND.withRowTotalFault())));
        portal.put(PAGE, articleWithFile(SOUND.withoutTable(4)));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).doesNotContain("T3-03");
        assertThat(day.rules("a", "review")).contains("T3-03");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void theSameFileTwiceIsNoWitness() {
        var faulty = SOUND.withRowTotalFault();
        var twice = TXT.href().replace("report", "again");
        portal.put("/nb/report.txt", Reply.text(SampleReportText.render(faulty)))
                .put(twice, Reply.text(SampleReportText.render(faulty)))
                .put(PAGE, Pages.shell(faulty.title(), "2023-01-12", List.of(TXT, new Row(twice, "年度报告.txt", ""))));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).doesNotContain("T3-03");
        assertThat(day.rules("a", "review")).contains("T3-03");
    }

    @Test
    void aWaivedRuleNoLongerCounts() {
        portal.put(PAGE, Pages.article(SOUND.withRowTotalFault(), "2023-01-12"));
        var fault = office.run("2023-02-01");
        assertThat(fault.conformity("a")).isEqualTo("MALFORMED");
        waive("T3-02", "T3-03");

        var waived = office.run("2023-02-02");

        assertThat(waived.conformity("a")).isEqualTo("CONFORMS");
        assertThat(waived.verdict("a").path("violations").asInt()).isZero();
        assertThat(waived.rules("a", "certain")).contains("T3-03");
        assertThat(waived.exit()).isZero();
    }

    @Test
    void aWaiverWithoutARuleExemptsTheReport() {
        portal.put("/nb/", Pages.column(List.of()));
        office.run("2023-02-01");
        assertThat(office.run("2023-02-02").word("a")).isEqualTo("MISSING confirmed 2 -");
        waive("");

        var exempt = office.run("2023-02-03");

        assertThat(exempt.word("a")).isEqualTo("EXEMPT confirmed 0 -");
        assertThat(exempt.json().path("coverage").path("due").asInt()).isZero();
        assertThat(exempt.exit()).isZero();
    }

    private void waive(String... rules) {
        var text = new StringBuilder("agency,year,rule,reason,author,expires\n");
        for (var rule : rules) {
            text.append("a,2022,").append(rule).append(",机构改革期间另行报送,张三,2023-12-31\n");
        }
        office.write("waivers.csv", text.toString());
    }

    private static Reply articleWithFile(SampleReport report) {
        return Pages.article(
                report.title(),
                "2023-01-12",
                SampleReportHtml.body(report, SampleLook.WORD) + "<p><a href=\"" + TXT.href() + "\">" + TXT.title()
                        + "</a></p>");
    }
}
