package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Whatever goes wrong on the way to a column, it is never the agency's fault. */
class FaultSafetyTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final Row ROW = new Row("/nb/report.html", REPORT.title(), "2023-01-12");
    private static final String PAGER = "<script>createPageHTML(2, 0, \"index\", \"html\");</script>";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();

    /** What a column does, and what the look at it is called. */
    enum Fault {
        FORBIDDEN(Reply.refusal(403), "BLOCKED"),
        NOT_FOUND(Reply.refusal(404), "GONE"),
        CHALLENGE(Reply.refusal(412), "BLOCKED"),
        TOO_MANY(Reply.refusal(429), "BLOCKED"),
        BROKEN(Reply.refusal(500), "UNREACHABLE"),
        SILENT(Portal.SILENCE, "UNREACHABLE"),
        EMPTY_BODY(Reply.html(""), "CHANGED"),
        STUB(Reply.html("<html><body><p>&nbsp;</p></body></html>"), "CHANGED"),
        SCRIPT_SHELL(
                Reply.html(
                        "<html><head><title>年报</title></head><body><div id=\"app\"></div>"
                                + "<script src=\"/js/chunk-vendors.js\"></script><script src=\"/js/app.js\"></script></body></html>"),
                "CHANGED"),
        MAINTENANCE(Reply.html("<html><head><title>系统维护</title></head><body>网站升级中</body></html>"), "GONE"),
        FORBIDDEN_TO_ROBOTS(Reply.refusal(404), "NOT_ALLOWED"),
        SECOND_PAGE_LOST(Pages.column(List.of(), PAGER), "INCOMPLETE");

        private final Reply reply;
        private final String state;

        Fault(Reply reply, String state) {
            this.reply = reply;
            this.state = state;
        }

        void befall(Portal portal) {
            portal.put("/nb/", reply);
            if (this == FORBIDDEN_TO_ROBOTS) {
                portal.put("/robots.txt", Reply.text("User-agent: *\nDisallow: /nb/\n"));
            }
        }

        void pass(Portal portal) {
            portal.remove("/robots.txt");
        }
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReportInTimeIsNeverCalledMissingOrLate(Fault fault) {
        portal.put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
        var office = sweepUnder(fault);
        fault.pass(portal);
        office.patient("20s");
        portal.put("/nb/", Pages.column(List.of(ROW)));

        var day = office.run("2023-02-06");

        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.exit()).isZero();
        assertThat(office.feed()).doesNotContain("<entry>");

        if (fault == Fault.SILENT) {
            return;
        }
        fault.befall(portal);
        var again = office.run("2023-02-08");
        assertThat(again.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(again.conformity("a")).isEqualTo("CONFORMS");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNeverPublishedIsMissingOnlyOnceTheColumnIsRead(Fault fault) {
        var office = sweepUnder(fault);
        fault.pass(portal);
        office.patient("20s");
        portal.put("/nb/", Pages.column(List.of()));

        assertThat(office.run("2023-02-06").word("a")).isEqualTo("MISSING unconfirmed 6 -");
    }

    private Office sweepUnder(Fault fault) {
        fault.befall(portal);
        var office = Office.in(folder)
                .patient(fault == Fault.SILENT ? "600ms" : "20s")
                .watches("a," + TOWN + "," + portal.at("/nb/"));
        for (var date : List.of("2023-01-31", "2023-02-01", "2023-02-04")) {
            var day = office.run(date);
            var due = date.compareTo("2023-01-31") > 0;
            assertThat(day.word("a")).isEqualTo(due ? "UNVERIFIABLE confirmed 0 -" : "DUE_SOON confirmed 0 -");
            assertThat(day.fetch("a")).isEqualTo(fault.state);
            assertThat(day.conformity("a")).isEqualTo("null");
            assertThat(day.exit()).isEqualTo(due ? 3 : 0);
            assertThat(day.json().path("coverage").path("checked").asInt()).isZero();
            assertThat(day.command().err().toLowerCase(Locale.ROOT)).doesNotContain("exception");
            assertThat(office.feed()).doesNotContain("<entry>");
        }
        return office;
    }
}
