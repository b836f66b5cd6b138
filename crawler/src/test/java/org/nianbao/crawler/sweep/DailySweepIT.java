package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.crawler.sweep.Season.Form;
import org.nianbao.crawler.sweep.Season.Published;

/**
 * A season, swept every morning: five agencies with a column each, and the same five once more in the column of their
 * county.
 */
class DailySweepIT {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2023, 2, 25);
    private static final LocalDate DEADLINE = LocalDate.of(2023, 1, 31);
    private static final LocalDate REFUSED = LocalDate.of(2023, 2, 10);

    private static final List<LocalDate> DAILY =
            FIRST.datesUntil(LAST.plusDays(1)).toList();

    /** Days on which something happens, and those before them. */
    private static final List<LocalDate> EVENTFUL = Stream.of(
                    "01-10", "01-17", "01-18", "01-23", "01-24", "01-30", "01-31", "02-01", "02-02", "02-03", "02-09",
                    "02-10", "02-11", "02-20", "02-21", "02-25")
            .map(day -> LocalDate.parse("2023-" + day))
            .toList();

    @TempDir
    private Path folder;

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.start();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsRightEveryDay(Form form) {
        sweep(Season.generated(), form, form == Form.ARTICLE ? DAILY : EVENTFUL);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictOnTheSamplesIsRightEveryDay(Form form) {
        var samples = Season.samples();
        assumeTrue(samples.isPresent(), "the folder of samples is not there");
        sweep(samples.get(), form, DAILY);
    }

    private void sweep(Season season, Form form, List<LocalDate> days) {
        var office = Office.in(folder).watches(rows());
        var printed = new LinkedHashMap<LocalDate, Office.Day>();
        for (var day : days) {
            season.show(portal, form, day);
            if (day.equals(REFUSED)) {
                portal.fail(Portal.Reply.refusal(412));
            }
            var run = office.run(day.toString());
            portal.recover();
            printed.put(day, run);
            check(season, day, run);
        }
        assertThat(entries(office.feed())).containsExactlyInAnyOrderElementsOf(expectedEntries(season));
        replays(office, printed);
        refusesThePast(office);
        assertThat(office.verify().exit()).isZero();
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        for (int no = 0; no < Season.NAMES.size(); no++) {
            rows.add("own-" + no + "," + Season.NAMES.get(no) + "," + portal.at("/" + no + "/"));
            rows.add("all-" + no + "," + Season.NAMES.get(no) + "," + portal.at("/all/"));
        }
        return rows;
    }

    private static void check(Season season, LocalDate day, Office.Day run) {
        assertThat(run.command().err()).doesNotContain("Exception", "\tat ");
        for (var report : season.reports()) {
            for (var agency : List.of("own-" + report.no(), "all-" + report.no())) {
                assertThat(run.word(agency)).as("%s on %s", agency, day).isEqualTo(word(report, day));
                assertThat(run.conformity(agency)).as("%s on %s", agency, day).isEqualTo(conformity(report, day));
                assertThat(run.fetch(agency)).isEqualTo(day.equals(REFUSED) ? "BLOCKED" : "OK");
                assertThat(run.verdict(agency).path("deadlineBasis").asString()).isEqualTo("local");
            }
        }
        assertThat(run.json().path("coverage").toString())
                .isEqualTo("{\"agencies\":10,\"due\":10,\"checked\":" + (day.equals(REFUSED) ? 0 : 10) + "}");
        // From the last day in time on there is the malformed 002.
        assertThat(run.exit()).as("exit code on %s", day).isEqualTo(day.isBefore(DEADLINE) ? 0 : 1);
    }

    private static String word(Published report, LocalDate day) {
        if (report.isUpOn(day)) {
            var up = report.up().orElseThrow();
            var late = ChronoUnit.DAYS.between(DEADLINE, up);
            return (late > 0 ? "LATE confirmed " + late : "ON_TIME confirmed 0") + " " + up;
        }
        var days = ChronoUnit.DAYS.between(DEADLINE, day);
        if (days <= 0) {
            return (days >= -7 ? "DUE_SOON" : "NOT_DUE") + " confirmed 0 -";
        }
        return "MISSING " + (days == 1 ? "unconfirmed" : "confirmed") + " " + days + " -";
    }

    private static String conformity(Published report, LocalDate day) {
        if (!report.isUpOn(day)) {
            return "null";
        }
        return report.malformed() ? "MALFORMED" : "CONFORMS";
    }

    private static List<String> expectedEntries(Season season) {
        var entries = new ArrayList<String>();
        for (var column : List.of("own-", "all-")) {
            entries.add("2023-02-02 " + column + "3/2022/missing/1");
            entries.add("2023-02-02 " + column + "1/2022/missing/1");
            entries.add("2023-02-21 " + column + "1/2022/late/1");
            entries.add("2023-02-01 " + column + "4/2022/late/1");
            season.reports().stream()
                    .filter(Published::malformed)
                    .forEach(r -> entries.add(r.up().orElseThrow() + " " + column + r.no() + "/2022/malformed/1"));
        }
        return entries;
    }

    /** Day of publication and what follows the colon of the id, as in {@code tag:host,2023-02-01:agency/2022/late/1}. */
    private static List<String> entries(String feed) {
        return Jsoup.parse(feed, Parser.xmlParser()).select("entry").stream()
                .map(e -> e.select("published").text().substring(0, 10) + " "
                        + e.select("id").text().replaceFirst("tag:[^:]*:", ""))
                .toList();
    }

    private static void replays(Office office, Map<LocalDate, Office.Day> printed) {
        EVENTFUL.forEach(day -> {
            var run = Objects.requireNonNull(printed.get(day));
            var status = office.status(day.toString());
            assertThat(status.command().out())
                    .as("status of %s", day)
                    .isEqualTo(run.command().out());
            assertThat(status.exit()).isEqualTo(run.exit());
        });
    }

    private void refusesThePast(Office office) {
        var before = office.feed();
        portal.newRequests();
        var run = office.run(LAST.minusDays(5).toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.command().out()).isEmpty();
        assertThat(run.command().err()).contains("2023-02-25");
        assertThat(portal.newPaths()).isEmpty();
        assertThat(office.feed()).isEqualTo(before);
    }
}
