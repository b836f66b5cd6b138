package org.nianbao.crawler.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.Messages;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.parser.check.Subject;

class ReportPageTest {

    private static final String SCRIPT = "<script>alert('1')</script>\"><img src=x onerror=1>&amp;";

    private static SampleReport sound() {
        return SampleReport.sound("云岭县财政局", 2022);
    }

    private static Examined examined(SampleReport report) {
        return Examiner.examine(
                SampleReportHtml.page(report, SampleLook.WORD).getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Subject.unknown());
    }

    private static Examined with(Examined file, Finding... findings) {
        return new Examined(
                file.sha256(),
                file.textSha256(),
                file.format(),
                file.bytes(),
                file.report(),
                List.of(findings),
                file.verdict(),
                file.reason());
    }

    private static Document page(Locale language, String name, Examined... files) {
        var page = new ReportPage(language, Messages.of("org.nianbao.crawler.cli.messages", language), "1.0");
        for (var file : files) {
            page.add(name, file);
        }
        var out = new StringWriter();
        page.write(out);
        return Jsoup.parse(out.toString());
    }

    private static Document page(Examined... files) {
        return page(Locale.SIMPLIFIED_CHINESE, "a.html", files);
    }

    private static Finding finding(Certainty certainty, List<String> cells, String where, String text) {
        return new Finding(
                "T3-01",
                Severity.VIOLATION,
                certainty,
                cells,
                where,
                text,
                new Words("T3-01.message", List.of(text, text, text, text, text)),
                text,
                text);
    }

    @Test
    void theTablesShowTheReportsOwnNumbers() {
        var file = examined(sound());
        var page = page(file);
        assertThat(page.select("table")).hasSize(3);
        file.report()
                .orElseThrow()
                .cells()
                .forEach((id, cell) ->
                        assertThat(at(page, "r1-" + id).ownText()).as(id).isEqualTo(cell.raw()));
        assertThat(page.select(".marked, td.unread")).isEmpty();
    }

    @Test
    void theOldFormIsPrintedAsTheOldForm() {
        var page = page(examined(SampleReport.sound("云岭县财政局", 2020).inOldForm()));
        assertThat(page.select("table.T2").text()).contains("本年新公开数量").contains("政府集中采购");
        assertThat(page.select("table.T2 td.unread")).isEmpty();
    }

    @Test
    void otherHandlingInOneRowIsPrintedInOneRow() {
        var page = page(examined(sound().withOtherInOneRow()));
        assertThat(page.getElementById("r1-T3.C6.np")).isNotNull();
        assertThat(page.getElementById("r1-T3.C6.1.np")).isNull();
        assertThat(page.select("table.T3 td.unread")).isEmpty();
    }

    @Test
    void aBlankCellStaysBlank() {
        assertThat(at(page(examined(sound().withCell("T3.C1.np", ""))), "r1-T3.C1.np")
                        .ownText())
                .isEmpty();
    }

    @Test
    void aCellThatWasNotReadSaysSo() {
        var file = examined(sound());
        var report = file.report().orElseThrow();
        var marks = new Marks("r1", report, "未读出");
        assertThat(marks.of("T3.C6.np", 1)).satisfies(slot -> {
            assertThat(slot.text()).isEqualTo("未读出");
            assertThat(slot.look()).contains("unread");
        });
    }

    @Test
    void markedCellsAndFindingsLeadToEachOther() {
        var page = page(examined(sound().withColumnSumFault()));
        var mark = page.select("td.marked.violation sup a");
        assertThat(mark).isNotEmpty();
        var finding = at(page, mark.get(0).attr("href").substring(1));
        assertThat(finding.select(".no").text()).isEqualTo(mark.get(0).text());
        assertThat(finding.text())
                .contains("T3-01")
                .contains("违规")
                .contains("依据")
                .contains("表三");
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(a -> assertThat(page.getElementById(a.attr("href").substring(1)))
                        .as(a.outerHtml())
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aCellLooksLikeItsGravestFinding() {
        var cell = List.of("T3.A.np");
        var page = page(with(
                examined(sound()),
                finding(Certainty.REVIEW, cell, "表三", "一"),
                finding(Certainty.CERTAIN, cell, "表三", "二")));
        assertThat(at(page, "r1-T3.A.np").className()).isEqualTo("marked violation");
        assertThat(at(page, "r1-T3.A.np").select("sup a").eachText()).containsExactly("1", "2");
    }

    @Test
    void whatWaitsForAPersonSaysSo() {
        var page = page(with(examined(sound()), finding(Certainty.REVIEW, List.of(), "一、总体情况", "文")));
        assertThat(page.select("#r1-s1 .finding.review").text()).contains("待核对").contains("可能是程序读错");
        assertThat(page.select("header .tag.violation")).isEmpty();
    }

    @Test
    void theWholeReportComesFirst() {
        var page = page(with(examined(sound()), finding(Certainty.CERTAIN, List.of(), "", "文")));
        assertThat(page.select("section").get(0).id()).isEqualTo("r1-s0");
        assertThat(page.select("section").get(1).text()).startsWith("一、总体情况").contains("字");
    }

    @Test
    void aMissingTableIsSaidToBeMissing() {
        var page = page(examined(sound().withoutTable(4)));
        assertThat(page.select("table")).hasSize(2);
        assertThat(at(page, "r1-s4").text()).contains("没有读出这张表");
    }

    @Test
    void whatIsNoReportHasNoTables() {
        var page = page(Examiner.examine(
                "<html><body>停电通知</body></html>".getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Subject.unknown()));
        assertThat(page.select("table, section")).isEmpty();
        assertThat(page.select("header").text()).contains("不是年度报告");
    }

    @Test
    void severalFilesAreListedOnTop() {
        var page = page(examined(sound()), examined(sound().withColumnSumFault()));
        assertThat(page.select(".files a").eachAttr("href")).containsExactly("#r1", "#r2");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        var page = page(examined(sound().withColumnSumFault()));
        assertThat(page.select("script, link, img, iframe, object, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        assertThat(page.select("a").eachAttr("href")).allMatch(to -> to.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void theLanguageIsTheOneAskedFor() {
        assertThat(page(examined(sound())).select("html").attr("lang")).isEqualTo("zh-CN");
        var english = page(Locale.ENGLISH, "a.html", examined(sound().withColumnSumFault()));
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".finding").text()).contains("violation").contains("Basis");
    }

    @Test
    void scriptsOfAReportAreText() {
        assertEscaped(SCRIPT);
    }

    @Property(tries = 60)
    void whateverAReportSaysIsText(@ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '~') String text) {
        assertEscaped("<b " + text + "<i>");
    }

    private static void assertEscaped(String text) {
        var plain = examined(sound());
        var page = page(
                Locale.ENGLISH,
                text,
                with(
                        plain,
                        finding(Certainty.CERTAIN, List.of("T3.A.np"), text, text),
                        finding(Certainty.REVIEW, List.of(text), "", text)));
        assertThat(page.select("script, img, b, i, [onerror]")).isEmpty();
        assertThat(page.select("q").get(0).wholeText()).isEqualTo(text);
        assertThat(page.select("header dd").get(0).wholeText()).isEqualTo(text);
    }

    private static Element at(Document page, String id) {
        var found = page.getElementById(id);
        assertThat(found).as(id).isNotNull();
        return Objects.requireNonNull(found);
    }
}
