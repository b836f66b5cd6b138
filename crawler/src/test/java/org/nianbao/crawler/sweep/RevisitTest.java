package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.sqlite.SqliteStore;

/** A report that was taken in is looked at again, although its row stays the same. */
class RevisitTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final String BODY = SampleReportHtml.body(REPORT, SampleLook.WORD);
    private static final String ALTERED = BODY.replace("清河镇", "清河镇本级");
    private static final String URL = "/nb/report.html";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office;

    @BeforeEach
    void publish() {
        portal.put("/nb/", Pages.column(List.of(new Row(URL, REPORT.title(), "2023-01-12"))));
        show(BODY);
        office = Office.in(folder).watches("a," + TOWN + "," + portal.at("/nb/"));
        assertThat(office.run("2023-01-20").word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        portal.newPaths();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void itIsNotAskedForWithinAWeekAndThenOnce() {
        for (var day : List.of("2023-01-21", "2023-01-24", "2023-01-26")) {
            office.run(day);
            assertThat(portal.newPaths()).doesNotContain(URL);
        }
        office.run("2023-01-27");
        assertThat(portal.newPaths()).containsOnlyOnce(URL);
        for (var day : List.of("2023-01-28", "2023-02-05", "2023-02-18")) {
            office.run(day);
            assertThat(portal.newPaths()).doesNotContain(URL);
        }
        office.run("2023-02-27");
        assertThat(portal.newPaths()).containsOnlyOnce(URL);
        assertThat(sightings()).hasSize(3);
        assertThat(explained("2023-02-27")).contains("looked at again, the same files");
    }

    @Test
    void aChangedTextIsNoticedAlthoughTheRowIsTheSame() {
        show(ALTERED);
        assertThat(office.run("2023-01-22").rules("a", "review")).doesNotContain("PUB-08");

        var day = office.run("2023-01-27");

        assertThat(day.rules("a", "review")).contains("PUB-08");
        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(office.archived()).hasSize(2);
    }

    @Test
    void anotherFrameInThePageOfAReportIsRead() {
        portal.put("/f/1.html", Pages.article(REPORT.title(), "2023-01-12", BODY))
                .put("/f/2.html", Pages.article(REPORT.title(), "2023-01-12", ALTERED));
        show("<iframe src='/f/1.html'></iframe>");
        office.watches("b," + TOWN + "," + portal.at("/nb/"));
        office.run("2023-01-20");
        show("<iframe src='/f/2.html'></iframe>");

        portal.newPaths();
        var day = office.run("2023-01-27");

        assertThat(portal.newPaths()).contains("/f/2.html").doesNotContain("/f/1.html");
        assertThat(day.verdict("b").path("documents").toString()).contains("/f/2.html");
    }

    @Test
    void aTextThatIsPutBackIsNoLongerChanged() {
        show(ALTERED);
        assertThat(office.run("2023-01-27").rules("a", "review")).contains("PUB-08");
        show(BODY);

        assertThat(office.run("2023-02-27").rules("a", "review")).doesNotContain("PUB-08");
        assertThat(office.status("2023-02-20").rules("a", "review")).contains("PUB-08");
    }

    @Test
    void otherBytesWithTheSameTextAreNoChangeAndAreNotKept() {
        show(BODY + "<!-- visit 4711 --><script>var t = 1674780000;</script>");

        var day = office.run("2023-01-27");

        assertThat(day.rules("a", "review")).doesNotContain("PUB-08");
        assertThat(office.archived()).hasSize(1);
        assertThat(sightings()).hasSize(2);
        assertThat(sightings().get(1).documents()).isEqualTo(sightings().get(0).documents());
    }

    @Test
    void aDateThatWasSetBackIsRecordedAndChangesNoVerdict() {
        portal.put(URL, Pages.article(REPORT.title(), "2023-01-03", BODY));

        var day = office.run("2023-01-27");

        assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(sightings().get(1).dates()).anyMatch(d -> d.date().equals(LocalDate.of(2023, 1, 3)));
        assertThat(explained("2023-01-27")).contains("meta 2023-01-12", "meta 2023-01-03", "are 9 days apart");
    }

    @Test
    void whatCannotBeSeenOrIsNoReportChangesNothing() {
        for (var reply : List.of(
                Reply.refusal(412),
                Reply.refusal(404),
                Reply.html("<title>404</title><h1>您访问的页面不存在</h1>"),
                Reply.html("<title>首页</title><body><p>欢迎</p></body>"),
                Pages.article(SampleReport.sound("云岭县白石乡人民政府", 2022), "2023-01-12"))) {
            portal.put(URL, reply);
            var day = office.run("2023-01-27");
            assertThat(day.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-12");
            assertThat(day.conformity("a")).isEqualTo("CONFORMS");
            assertThat(sightings()).hasSize(1);
        }
    }

    @Property(tries = 200)
    void everyReportIsLookedAtWithinAMonth(@ForAll @IntRange(min = 2008, max = 2030) int year, @ForAll String agency) {
        var start = Instant.parse("2023-01-20T00:00:00Z");
        var met = new ArrayList<Sighting>();
        met.add(sighting(agency, year, start));
        var asked = new ArrayList<Integer>();
        for (int day = 1; day <= 100; day++) {
            var now = start.plus(Duration.ofDays(day));
            if (Revisits.next(met).filter(at -> !at.isAfter(now)).isPresent()) {
                met.add(sighting(agency, year, now));
                asked.add(day);
            }
        }
        assertThat(asked.get(0)).isEqualTo(7);
        assertThat(asked).hasSizeBetween(4, 5);
        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i) - asked.get(i - 1)).isBetween(26, 30);
        }
    }

    private static Sighting sighting(String agency, int year, Instant at) {
        return new Sighting(agency, at, 1, year, "", "", List.of(), List.of(), "", Optional.empty());
    }

    private void show(String body) {
        portal.put(URL, Pages.article(REPORT.title(), "2023-01-12", body));
    }

    private String explained(String day) {
        return office.command(
                        day, "08:00", "explain", "a", "-c", office.config().toString(), "--year", "2022")
                .out();
    }

    private List<Sighting> sightings() {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return store.observations("a", Instant.parse("2024-01-01T00:00:00Z")).stream()
                    .filter(Sighting.class::isInstance)
                    .map(Sighting.class::cast)
                    .toList();
        }
    }
}
