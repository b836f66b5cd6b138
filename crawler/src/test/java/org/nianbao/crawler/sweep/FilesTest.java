package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Files behind a report: where they lie, what they are called, and what is none. */
class FilesTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final Reply TEXT = Reply.text(SampleReportText.render(REPORT));
    private static final String ERROR = "<html><head><title>系统提示</title></head><body><p>文件不存在或链接已过期。</p></body></html>";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        row(new Row("/nb/report.html", REPORT.title(), "2023-01-12"));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/octet-stream", "text/html"})
    void anErrorPageServedAsAFileIsNoDocument(String type) {
        page("<a href='/f/1.pdf'>年度报告.pdf</a>");
        portal.put("/f/1.pdf", Reply.file(type, ERROR.getBytes(StandardCharsets.UTF_8)));

        var day = office.run("2023-02-01");

        assertThat(day.documents("a")).containsExactly("page html");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(explained()).contains("年度报告.pdf: a web page in the place of the file");
        portal.put("/f/1.pdf", TEXT);
        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void aReportKeptAsAPageUnderTheNameOfAFileIsADocument() {
        page("<a href='/f/1.doc'>年度报告.doc</a>");
        portal.put("/f/1.doc", Pages.article(REPORT, "2023-01-12"));

        assertThat(office.run("2023-02-01").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void whatIsGoneIsLookedForWhereTheLinkSaysItLayBefore() {
        page("<p><a appendix='true' href='./P020230112382295081505.pdf' download='年报.txt' "
                + "OLDSRC='/protect/P0202301/P020230112382295081505.txt'>年报</a></p>");
        portal.put("/protect/P0202301/P020230112382295081505.txt", TEXT);

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a")).contains("attachment text");
        assertThat(explained()).doesNotContain("HTTP 404");
    }

    @Test
    void aFileThatIsGoneIsAskedForEverMoreSeldomAndStaysReported() {
        page("<a href='/f/1.txt'>年度报告.txt</a>");
        var asked = new ArrayList<String>();
        for (var day :
                List.of("02-01", "02-02", "02-03", "02-04", "02-05", "02-06", "02-08", "02-09", "02-16", "02-17")) {
            office.run("2023-" + day);
            var paths = portal.newPaths();
            if (paths.contains("/f/1.txt")) {
                asked.add(day);
            } else {
                assertThat(paths).contains("/nb/").doesNotContain("/nb/report.html");
            }
        }

        assertThat(asked).containsExactly("02-01", "02-02", "02-03", "02-05", "02-09", "02-17");
        assertThat(office.command(
                                "2023-02-20",
                                "08:00",
                                "explain",
                                "a",
                                "-c",
                                office.config().toString(),
                                "--year",
                                "2022")
                        .out())
                .contains("年度报告.txt: HTTP 404");
        portal.put("/f/1.txt", TEXT);
        assertThat(office.run("2023-03-05").conformity("a")).isEqualTo("CONFORMS");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf: HTTP 404, true",
        "a.pdf: HTTP 410; b: c.pdf: HTTP 404, true",
        "a.pdf: HTTP 404; b.pdf: timeout, false",
        "a.pdf: HTTP 503, false",
        "HTTP 404, false",
        "'', false"
    })
    void whatIsGoneIsToldByItsWords(String words, boolean gone) {
        assertThat(Loss.isOfGoneFiles(words)).isEqualTo(gone);
    }

    @Test
    void theSecondPlaceIsNotAskedIfTheFirstAnswers() {
        page(
                "<a appendix='true' href='./P020230112382295081505.txt' OLDSRC='/protect/P020230112382295081505.txt'>年报</a>");
        portal.put("/nb/P020230112382295081505.txt", TEXT).put("/protect/P020230112382295081505.txt", TEXT);

        office.run("2023-02-01");

        assertThat(portal.newPaths()).doesNotContain("/protect/P020230112382295081505.txt");
    }

    @Test
    void theServerNamesAFileWhoseLinkDoesNot() {
        page("<a href='/system/_content/download.jsp?id=9'>点此下载</a>");
        portal.put(
                "/system/_content/download.jsp?id=9",
                TEXT.with("Content-Disposition", "attachment; filename*=UTF-8''..%2F%E5%B9%B4%E6%8A%A5.txt"));

        assertThat(names(office.run("2023-02-01"))).contains("年报.txt");
    }

    @Test
    void aNameThatBrokeOnTheWayIsReplacedByTheWordsOfTheLink() {
        page("<a href='/system/_content/download.jsp?id=9'>点此下载</a>");
        // The bytes C4 EA B1 A8, which are 年报 in GBK; the server of the JDK writes headers as Latin-1.
        portal.put(
                "/system/_content/download.jsp?id=9",
                TEXT.with("Content-Disposition", "attachment; filename=\u00C4\u00EA\u00B1\u00A8.txt"));

        assertThat(names(office.run("2023-02-01"))).contains("点此下载");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ceb", "et", "rar"})
    void aFormatThatNobodyReadsIsRecorded(String extension) {
        page("<a href='/f/1." + extension + "'>年度报告</a>");
        var magic = extension.equals("rar")
                ? "Rar!\u001A\u0007\0"
                : extension.equals("et") ? "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" : "Founder CEB\0\0";
        var bytes = (magic + "\0".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
        portal.put("/f/1." + extension, Reply.file("application/octet-stream", bytes));

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("UNREADABLE");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(names(day)).contains("1." + extension);
        assertThat(office.archived()).hasSize(2);
    }

    @Test
    void aRowThatLinksAFileAnsweredByAPageIsTriedAgain() {
        row(new Row("/nb/P020230112382295081505.pdf", REPORT.title(), "2023-01-12"));
        portal.put("/nb/P020230112382295081505.pdf", Reply.html(ERROR));

        var first = office.run("2023-02-01");
        assertThat(first.documents("a")).isEmpty();
        assertThat(first.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(explained()).contains("a web page in the place of the file");

        portal.put("/nb/P020230112382295081505.pdf", TEXT);
        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void anErrorPageInThePlaceOfTheArticleIsNoDocument() {
        portal.put("/nb/report.html", Reply.html("<title>404</title><body><h1>您访问的页面不存在</h1></body>"));

        var first = office.run("2023-02-01");
        assertThat(first.documents("a")).isEmpty();
        assertThat(first.verdict("a").path("conformity").isNull()).isTrue();

        portal.put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void aPageThatOnlyLeadsOnIsFollowed() {
        portal.put("/nb/report.html", Reply.html("<script>location.href='/nb/real.html';</script>"))
                .put("/nb/real.html", Pages.article(REPORT, "2023-01-12"));

        assertThat(office.run("2023-02-01").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void aReportThatCountsFourHundredAndFourThingsIsNoErrorPage() {
        var text = SampleReportText.render(REPORT).replace("\n", "</p><p>");
        portal.put(
                "/nb/report.html",
                Pages.article(REPORT.title(), "2023-01-12", "<h2>主动公开 404 条</h2><p>" + text + "</p>"));

        assertThat(office.run("2023-02-01").documents("a")).containsExactly("page html");
    }

    private void row(Row row) {
        portal.put("/nb/", Pages.column(List.of(row)));
    }

    private void page(String body) {
        portal.put("/nb/report.html", Pages.article(REPORT.title(), "2023-01-12", "<p>年度报告全文见附件。</p>" + body));
    }

    private String explained() {
        return office.command(
                        "2023-02-01",
                        "08:00",
                        "explain",
                        "a",
                        "-c",
                        office.config().toString(),
                        "--year",
                        "2022")
                .out();
    }

    private static List<String> names(Office.Day day) {
        return day.verdict("a")
                .path("documents")
                .valueStream()
                .map(d -> d.path("name").asString())
                .toList();
    }
}
