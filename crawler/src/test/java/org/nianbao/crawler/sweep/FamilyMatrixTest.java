package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Office.Day;
import org.nianbao.crawler.walk.family.AllPortals;
import org.nianbao.crawler.walk.family.FamilyPortal;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;
import org.nianbao.crawler.walk.family.Routes;

/** Whole sweeps over the columns of every family, in every situation: each must end in the right verdict. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyMatrixTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final String NEIGHBOUR = "云岭县白石镇人民政府";
    private static final LocalDate DAY = LocalDate.parse("2023-01-12");
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final SampleReport FOREIGN = SampleReport.sound(NEIGHBOUR, 2022);

    /** What stands in the same columns and is no report. */
    private static final List<String> LOOK_ALIKES = List.of(
            TOWN + "2022年政府网站工作年度报表",
            TOWN + "2022年法治政府建设年度报告",
            "关于编制2022年政府信息公开工作年度报告的通知",
            "《" + REPORT.title() + "》解读",
            TOWN + "2022年部门决算",
            "云岭县统计年鉴2022");

    /** Where the report of 2022 is. */
    private enum Situation {
        ON_FIRST_PAGE,
        ON_LAST_PAGE,
        ONLY_AS_ATTACHMENT,
        MISSING,
        OF_ANOTHER_AGENCY,
        NEXT_TO_LOOK_ALIKES,
        ONLY_LOOK_ALIKES;

        boolean published() {
            return this == ON_FIRST_PAGE
                    || this == ON_LAST_PAGE
                    || this == ONLY_AS_ATTACHMENT
                    || this == NEXT_TO_LOOK_ALIKES;
        }
    }

    /** One column that is watched. */
    private record Cell(String id, FamilyPortal portal, Situation situation, Routes server) {
        @Override
        public String toString() {
            return portal.name() + " | " + situation;
        }
    }

    private final List<Cell> cells = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Hundreds of columns are thousands of commits: in memory where the machine has such a place. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            var memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "nianbao")
                    : Files.createTempDirectory("nianbao");
        }
    }

    @TempDir(factory = InMemory.class)
    private static Path folder;

    private Day day;

    @BeforeAll
    void sweepTwice() {
        var agencies = new ArrayList<String>();
        for (var portal : AllPortals.all()) {
            for (var situation : Situation.values()) {
                var server = Routes.open(threads);
                var cell = new Cell("c" + cells.size(), portal, situation, server);
                putUp(cell, server);
                cells.add(cell);
                agencies.add(cell.id() + "," + TOWN + "," + server.at(portal.column()));
            }
        }
        var office = Office.in(folder).watches(agencies);
        office.run("2023-02-01");
        day = office.run("2023-02-02");
    }

    @AfterAll
    void close() {
        cells.forEach(c -> c.server().close());
        threads.shutdownNow();
    }

    Stream<Cell> cells() {
        return cells.stream();
    }

    @Test
    void everyFamilyIsHere() {
        assertThat(cells).hasSizeGreaterThan(Situation.values().length * 2);
        assertThat(day.command().err()).doesNotContain("Exception", "the program failed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void theVerdictIsRight(Cell cell) {
        var server = cell.server();
        var verdict = day.verdict(cell.id());
        var seen = cell + "\n" + verdict.path("fetch") + "\n" + String.join("\n", server.asked());
        assertThat(day.fetch(cell.id())).as(seen).isEqualTo("OK");
        if (!cell.situation().published()) {
            assertThat(day.word(cell.id())).as(seen).isEqualTo("MISSING confirmed 2 -");
            assertThat(day.conformity(cell.id())).as(seen).isEqualTo("null");
            assertThat(day.documents(cell.id())).as(seen).isEmpty();
            assertThat(verdict.path("publishedBasis").isNull()).as(seen).isTrue();
            return;
        }
        assertThat(day.word(cell.id())).as(seen).isEqualTo("ON_TIME confirmed 0 2023-01-12");
        assertThat(verdict.path("publishedBasis").asString()).as(seen).isEqualTo("meta");
        assertThat(verdict.path("url").asString())
                .as(seen)
                .isEqualTo(server.at(cell.portal().article(row(cell.situation(), REPORT.title()))));
        assertThat(day.conformity(cell.id())).as(seen).isEqualTo("CONFORMS");
        assertThat(day.documents(cell.id()))
                .as(seen)
                .containsExactlyInAnyOrder(
                        cell.situation() == Situation.ONLY_AS_ATTACHMENT
                                ? new String[] {"attachment text", "page html"}
                                : new String[] {"page html"});
    }

    private static Row row(Situation situation, String title) {
        return rows(situation).stream()
                .filter(r -> r.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Twelve rows and more, on three list pages and more. */
    private static List<Row> rows(Situation situation) {
        var titles = new ArrayList<String>();
        for (int i = 1; i <= 12; i++) {
            titles.add("关于开展第" + i + "期政策宣讲活动的通报");
        }
        switch (situation) {
            case ON_FIRST_PAGE, ONLY_AS_ATTACHMENT -> titles.set(1, REPORT.title());
            case ON_LAST_PAGE -> titles.set(11, REPORT.title());
            case MISSING -> titles.set(2, TOWN + "2021年政府信息公开工作年度报告");
            case OF_ANOTHER_AGENCY -> titles.set(0, FOREIGN.title());
            case NEXT_TO_LOOK_ALIKES -> {
                titles.addAll(3, LOOK_ALIKES);
                titles.set(6, REPORT.title());
            }
            case ONLY_LOOK_ALIKES -> titles.addAll(1, LOOK_ALIKES);
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < titles.size(); i++) {
            var date = titles.get(i).equals(REPORT.title())
                    ? DAY
                    : LocalDate.parse("2022-12-28").minusDays(i * 20L);
            rows.add(new Row(100 + titles.size() - i, titles.get(i), date));
        }
        return rows;
    }

    private static void putUp(Cell cell, Routes server) {
        var rows = rows(cell.situation());
        cell.portal().serve(server, rows);
        for (var row : rows) {
            var path = cell.portal().article(row);
            var page = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
            if (row.title().equals(REPORT.title()) && cell.situation() == Situation.ONLY_AS_ATTACHMENT) {
                var file = "/files/report.txt";
                server.html(
                        page,
                        article(
                                cell.portal(),
                                row,
                                "<p>年度报告全文见附件。</p><p><a href=\"" + file + "\">2022年度报告.txt</a></p>"));
                server.text(file, SampleReportText.render(REPORT));
            } else if (row.title().equals(REPORT.title()) || row.title().equals(FOREIGN.title())) {
                var report = row.title().equals(REPORT.title()) ? REPORT : FOREIGN;
                server.html(page, article(cell.portal(), row, SampleReportHtml.body(report, SampleLook.WORD)));
            }
        }
    }

    private static String article(FamilyPortal portal, Row row, String body) {
        return "<html><head><meta charset=\"utf-8\"><title>" + row.title()
                + "</title><meta name=\"ArticleTitle\" content=\""
                + row.title() + "\"><meta name=\"PubDate\" content=\"" + row.date() + " 10:20\"></head><body><h1>"
                + row.title() + "</h1><div " + portal.body() + ">" + body + "</div></body></html>";
    }
}
