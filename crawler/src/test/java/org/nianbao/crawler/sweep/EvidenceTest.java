package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.cli.CommandRun;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.evidence.Validator;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Exhibit.Kind;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.Witnessed;
import org.nianbao.store.sqlite.SqliteStore;

/** From a verdict back to the bytes that a portal sent. */
class EvidenceTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final String OTHER = "云岭县白石乡人民政府";
    private static final String REPORT = "/nb/report.html";

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();
    private Office office = Office.at(Path.of(""));

    @BeforeEach
    void open() {
        var report = SampleReport.sound(TOWN, 2022);
        portal.put("/nb/", Pages.column(List.of(new Row(REPORT, report.title(), "2023-01-20"))));
        portal.put(REPORT, Pages.article(report, "2023-01-20"));
        portal.put("/other/", Pages.column(List.of()));
        office = Office.in(folder)
                .watches("a," + TOWN + "," + portal.at("/nb/"), "b," + OTHER + "," + portal.at("/other/"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private List<Witnessed> witnessed(String agency) {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return store.evidence().witnessed(agency, Instant.parse("2024-01-01T00:00:00Z"));
        }
    }

    private <T extends Observation> List<Exhibit> restOf(String agency, Class<T> kind, int index) {
        return witnessed(agency).stream()
                .filter(w -> kind.isInstance(w.observation()))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .exhibits();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(office.data().resolve("warc"))) {
            return files.sorted().toList();
        }
    }

    private CommandRun explain(String agency) {
        return office.command(
                "2023-03-01", "08:00", "explain", agency, "-c", office.config().toString());
    }

    @Test
    void aSightingRestsOnTheListAndOnTheReportAndTheLookOnTheList() throws Exception {
        office.run("2023-02-01");

        var look = restOf("a", Look.class, 0);
        var sighting = restOf("a", Sighting.class, 0);
        assertThat(look).extracting(Exhibit::status).as("robots.txt, list").containsExactly(404, 200);
        assertThat(sighting).hasSize(3).startsWith(look.toArray(new Exhibit[0]));
        assertThat(sighting.get(2).held().orElseThrow().url()).isEqualTo(portal.at(REPORT));
        assertThat(office.archived()).contains(sighting.get(2).payload().orElseThrow() + ".html");
        assertThat(Validator.complaints(files())).isEmpty();
    }

    @Test
    void anUnchangedColumnRestsOnARevisitOfItsList() throws Exception {
        office.run("2023-02-01");
        office.run("2023-02-02");

        var first = restOf("b", Look.class, 0);
        var second = restOf("b", Look.class, 1);
        assertThat(second.get(1).kind()).isEqualTo(Kind.REVISIT);
        assertThat(second.get(1).status()).isEqualTo(304);
        assertThat(second.get(1).payload()).isEqualTo(first.get(1).payload());
        assertThat(files()).hasSize(2);
        assertThat(Validator.complaints(files())).isEmpty();
    }

    @Test
    void anAbsenceRestsOnThePageThatIsGone() {
        office.run("2023-02-01");
        portal.put("/nb/", Pages.column(List.of()));
        portal.remove(REPORT);
        office.run("2023-02-02");

        assertThat(restOf("a", Absence.class, 0))
                .last()
                .satisfies(e -> assertThat(e.status()).isEqualTo(404));
        assertThat(restOf("a", Look.class, 1)).as("list only").hasSize(2);
    }

    @Test
    void explainNamesFileRecordAndHashWithin80Columns() {
        office.run("2023-02-01");

        var list = restOf("a", Look.class, 0).get(1);
        var lines =
                explain("a").out().lines().filter(l -> l.contains(".warc.gz@")).toList();

        assertThat(lines).hasSize(5).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
        assertThat(lines)
                .contains("      200 response 2023-02-01-1.warc.gz@" + list.offset() + " "
                        + list.record().toString().substring(0, 8) + " sha256:"
                        + list.payload().orElseThrow().substring(0, 16));
    }

    @Test
    void verifyNamesTheRecordThatWasAlteredAndWhatRestsOnIt() throws Exception {
        office.run("2023-02-01");
        var report = restOf("a", Sighting.class, 0).get(2);
        var file = files().get(0);
        var bytes = Files.readAllBytes(file);
        bytes[(int) report.offset() + 30] ^= 4;
        Files.write(file, bytes);

        var run = office.verify();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .contains("altered  " + file + "@" + report.offset() + " <urn:uuid:" + report.record() + ">")
                .contains("rests on it: a 2023-02-01T08:00+08:00 sighting")
                .doesNotContain("look");
        assertThat(run.err()).contains("1 WARC files").contains("1 problems");
    }

    @Test
    void verifyNamesAMissingFileAndWhatRestedOnIt() throws Exception {
        office.run("2023-02-01");
        Files.delete(files().get(0));

        var run = office.verify();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .contains("missing  ", "2023-02-01-1.warc.gz")
                .contains("rests on it: b 2023-02-01T08:00+08:00 look");
    }

    @Test
    void evidenceChangesNoVerdict() {
        var first = office.run("2023-02-01").command().out();

        assertThat(office.status("2023-02-01").command().out()).isEqualTo(first);
        assertThat(office.verify().exit()).isZero();
    }
}
