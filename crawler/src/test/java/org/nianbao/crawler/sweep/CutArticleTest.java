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
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** A report that its portal cut into pages, or shows in a frame, is judged as a whole or not at all. */
class CutArticleTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String BODY = SampleReportHtml.body(REPORT, SampleLook.WORD);
    private static final String DATE = "2023-01-12";
    private static final String PAGER = "<script>createPageHTML(3, 0, \"t20230112_5\", \"html\");</script>";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        portal.put("/nb/", Pages.column(List.of(new Row("/nb/t20230112_5.html", REPORT.title(), DATE))));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static int start(String heading) {
        return BODY.lastIndexOf("<p", BODY.indexOf(heading));
    }

    private static Reply part(String body) {
        return Pages.article(REPORT.title(), DATE, body);
    }

    /** Sections 1 and 2, section 3, and the rest. */
    private void cut(String pager, String second, String third) {
        int section3 = start("三、收到");
        int section4 = start("四、");
        portal.put("/nb/t20230112_5.html", part(BODY.substring(0, section3) + pager))
                .put(second, part(BODY.substring(section3, section4)))
                .put(third, part(BODY.substring(section4)));
    }

    @Test
    void thePagesAreOneReport() {
        cut(PAGER, "/nb/t20230112_5_1.html", "/nb/t20230112_5_2.html");

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        // Nothing but that there is no file to download.
        assertThat(day.rules("a", "certain")).containsExactly("PUB-06");
        assertThat(day.documents("a")).containsExactly("page html", "page html", "page html");
        assertThat(office.archived()).hasSize(3);
    }

    @Test
    void aPageThatCannotBeFetchedLeavesTheReportUnjudged() {
        cut(PAGER, "/nb/t20230112_5_1.html", "/nb/t20230112_5_2.html");
        portal.remove("/nb/t20230112_5_1.html");

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("UNREADABLE");
        assertThat(day.rules("a", "certain")).isEmpty();

        cut(PAGER, "/nb/t20230112_5_1.html", "/nb/t20230112_5_2.html");
        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void whatAllPagesLackASecondFetchOfAllPagesConfirms() {
        var lacking = SampleReportHtml.body(REPORT.withoutTable3(), SampleLook.WORD);
        int half = lacking.lastIndexOf("<p", lacking.indexOf("四、"));
        portal.put(
                        "/nb/t20230112_5.html",
                        part(lacking.substring(0, half) + "<p>1 <a href='t20230112_5_2.html'>下一页</a></p>"))
                .put("/nb/t20230112_5_2.html", part(lacking.substring(half)));

        var day = office.run("2023-02-01");

        assertThat(day.rules("a", "certain")).contains("STR-04");
        assertThat(portal.newPaths())
                .filteredOn(path -> path.startsWith("/nb/t20230112_5"))
                .hasSize(4);
    }

    @Test
    void aPersonWhoChecksTheAddressGetsTheWholeReport() {
        cut(PAGER, "/nb/t20230112_5_1.html", "/nb/t20230112_5_2.html");
        var whole = office.command("2023-02-01", "08:00", "check", portal.at("/nb/t20230112_5.html"));
        assertThat(whole.exit()).as(whole.out()).isZero();

        portal.remove("/nb/t20230112_5_2.html");
        var half = office.command("2023-02-01", "08:00", "check", portal.at("/nb/t20230112_5.html"));
        assertThat(half.exit()).as(half.out()).isEqualTo(3);
    }

    @Test
    void aFrameIsTheTextOfThePage() {
        portal.put("/nb/t20230112_5.html", part("<iframe src=\"/frame/77.html\"></iframe>"))
                .put("/frame/77.html", Reply.html("<html><body>" + BODY + "</body></html>"));

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a")).containsExactly("page html", "page html");
    }

    @Test
    void aFrameWithAFileIsAnAttachment() {
        portal.put("/nb/t20230112_5.html", part("<iframe src=\"/show/77\"></iframe>"))
                .put("/show/77", Reply.text(SampleReportText.render(REPORT)));

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a")).containsExactly("attachment text", "page html");
    }
}
