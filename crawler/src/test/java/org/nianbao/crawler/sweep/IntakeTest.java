package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.sqlite.SqliteStore;

/** What becomes of a report's page and files. */
class IntakeTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final Row ROW = new Row("/nb/report.html", REPORT.title(), "2023-01-12");
    private static final Row TXT = new Row("/nb/report.txt", "年度报告.txt", "");
    private static final Row PDF = new Row("/nb/report.pdf", "年度报告.pdf", "");

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void watch() {
        portal.put("/nb/", Pages.column(List.of(ROW)));
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aFileMetAtTwoAgenciesIsKeptOnceWithBothPlaces() {
        portal.put("/nb/report.html", Pages.article(REPORT, "2023-01-12")).put("/other/", Pages.column(List.of(ROW)));
        office.watches("a," + TOWN + "," + portal.at("/nb/"), "b," + TOWN + "," + portal.at("/other/"));

        var day = office.run("2023-02-01");

        assertThat(office.archived()).hasSize(1);
        var sha = day.verdict("a").path("documents").path(0).path("sha256").asString();
        assertThat(day.verdict("b").path("documents").path(0).path("sha256").asString())
                .isEqualTo(sha);
        try (var store = SqliteStore.openReadOnly(office.data())) {
            var url = portal.at("/nb/report.html");
            assertThat(store.placesOf(sha)).containsExactlyInAnyOrder("a " + url, "b " + url);
        }
    }

    @Test
    void ofPageAndFilesTheReportSpeaks() {
        portal.put("/nb/report.html", Pages.shell(REPORT.title(), "2023-01-12", List.of(PDF, TXT)))
                .put("/nb/report.txt", Reply.text(SampleReportText.render(REPORT)))
                .put("/nb/report.pdf", unreadablePdf());

        var day = office.run("2023-02-01");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a"))
                .startsWith("attachment text")
                .containsExactlyInAnyOrder("attachment text", "attachment pdf", "page html");
        assertThat(office.archived()).hasSize(3);
        assertThat(day.exit()).isZero();
    }

    @Test
    void whatCannotBeReadIsUnreadableAndStillInTime() {
        portal.put("/nb/report.html", Pages.shell(REPORT.title(), "2023-01-12", List.of(PDF)))
                .put("/nb/report.pdf", unreadablePdf());

        var day = office.run("2023-02-01");

        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(day.conformity("a")).isEqualTo("UNREADABLE");
        assertThat(day.exit()).isEqualTo(3);
        assertThat(office.feed()).doesNotContain("<entry>");
        portal.newRequests();
        office.run("2023-02-02");
        assertThat(portal.newPaths()).doesNotContain("/nb/report.pdf");
    }

    @Test
    void aFileThatWasGoneIsAskedForAgain() {
        portal.put("/nb/report.html", Pages.shell(REPORT.title(), "2023-01-12", List.of(TXT)));
        assertThat(office.run("2023-02-01").word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        office.run("2023-02-02");
        assertThat(sightings()).hasSize(2); // each try is recorded, since the next one depends on it
        portal.put("/nb/report.txt", Reply.text(SampleReportText.render(REPORT)));

        var day = office.run("2023-02-03");

        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a")).containsExactly("attachment text", "page html");
        assertThat(sightings()).hasSize(3);
        portal.newRequests();
        office.run("2023-02-04");
        assertThat(portal.newPaths()).containsExactly("/robots.txt", "/nb/");
    }

    @Test
    void aFileThatIsRefusedTodayIsStillKnownFromYesterday() {
        portal.put("/nb/report.html", Pages.shell(REPORT.title(), "2023-01-12", List.of(TXT, PDF)))
                .put("/nb/report.txt", Reply.text(SampleReportText.render(REPORT)));
        assertThat(office.run("2023-02-01").conformity("a")).isEqualTo("CONFORMS");
        portal.put("/nb/report.txt", Reply.refusal(412));

        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");

        portal.put("/nb/report.txt", Reply.text(SampleReportText.render(REPORT)))
                .put("/nb/report.pdf", unreadablePdf());
        var day = office.run("2023-02-03");
        assertThat(day.conformity("a")).isEqualTo("CONFORMS");
        assertThat(day.documents("a")).hasSize(3);
    }

    @Test
    void theDateInTheListCountsWhileTheArticleIsRefused() {
        portal.put("/nb/", Pages.column(List.of(ROW))).put("/nb/report.html", Reply.refusal(412));

        var refused = office.run("2023-02-01");

        assertThat(refused.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(refused.verdict("a").path("publishedBasis").asString()).isEqualTo("list");
        assertThat(refused.documents("a")).isEmpty();
        assertThat(refused.verdict("a").path("conformity").isNull()).isTrue();
        assertThat(refused.fetch("a")).isEqualTo("OK");
        assertThat(refused.exit()).isZero();

        portal.put("/nb/report.html", Pages.article(REPORT, "2023-01-12"));
        assertThat(office.run("2023-02-02").conformity("a")).isEqualTo("CONFORMS");
    }

    @Test
    void aLateDateInTheListAccusesWhileTheArticleIsRefused() {
        portal.put("/nb/", Pages.column(List.of(new Row(ROW.href(), ROW.title(), "2023-02-06"))))
                .put("/nb/report.html", Reply.refusal(412));

        var day = office.run("2023-02-07");

        assertThat(day.word("a")).isEqualTo("LATE confirmed 6 2023-02-06");
        assertThat(day.verdict("a").path("conformity").isNull()).isTrue();
        assertThat(day.exit()).isEqualTo(1);
    }

    @Test
    void noFaultOfThePortalShowsAStackTrace() {
        portal.put("/nb/report.html", Pages.shell(REPORT.title(), "2023-01-12", List.of(TXT, PDF)))
                .put("/nb/report.txt", new Reply(200, "text/html; charset=nonsense", new byte[] {-1, -2, 0, 60}))
                .put("/nb/report.pdf", Reply.file("application/pdf", new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertThat(office.run("2023-02-01").command().err()).doesNotContain("Exception", "\tat ");
        portal.fail(Reply.html("<html><body>" + "<div>".repeat(20_000) + "</html>"));
        var day = office.run("2023-02-02");
        assertThat(day.command().err()).doesNotContain("Exception", "Error", "\tat ");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
    }

    private List<Sighting> sightings() {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return store.observations("a", Instant.parse("2024-01-01T00:00:00Z")).stream()
                    .filter(Sighting.class::isInstance)
                    .map(Sighting.class::cast)
                    .toList();
        }
    }

    /** A PDF in name: its cross-reference table leads nowhere. */
    private static Reply unreadablePdf() {
        var bytes =
                "%PDF-1.4\n%broken\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return Reply.file("application/pdf", bytes);
    }
}
