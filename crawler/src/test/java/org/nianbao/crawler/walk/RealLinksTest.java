package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real addresses and titles, when the samples lie beside the repository. Prints its figures and every error. */
class RealLinksTest {

    private static final Path LINKS = Path.of("../../shared/samples/links.jsonl");

    /** Says of a row where its date was found: only such a day can be held against the address. */
    private static final Pattern DAY_IN_URL =
            Pattern.compile("(20\\d{2}-\\d{2}-\\d{2})\\(url\\b|\\bvs url (20\\d{2}-\\d{2}-\\d{2})");

    @Test
    void tellsReportsAndTheirYears(TestReporter reporter) throws IOException {
        var rows = titled();
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var title = text(row, "title");
            var read = Titles.read(title);
            if (read.isPresent() != row.get("is_report").asBoolean()) {
                wrong.add((read.isPresent() ? "taken for a report: " : "not recognised: ") + title);
            } else if (read.isPresent() && !year(read.get()).equals(text(row, "report_year"))) {
                wrong.add("year " + year(read.get()) + ": " + title);
            }
        }
        report(reporter, "report and year", rows.size(), wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void readsTheNameInTheTitle(TestReporter reporter) throws IOException {
        int named = 0;
        var wrong = new ArrayList<String>();
        for (var row : titled()) {
            var name = Titles.read(text(row, "title")).flatMap(Title::agency);
            if (row.get("is_report").asBoolean() && name.isPresent()) {
                named++;
                var full = text(row, "agency");
                if (!full.endsWith(name.get()) && AgencyNames.compare(name.get(), full) == Likeness.OTHER) {
                    wrong.add(name.get() + " is not " + full);
                }
            }
        }
        report(reporter, "agency", named, wrong);
        assertThat(named).isGreaterThan(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo(named / 20);
    }

    @Test
    void readsTheDayInTheAddress(TestReporter reporter) throws IOException {
        int dated = 0;
        int published = 0;
        var wrong = new ArrayList<String>();
        var differing = new ArrayList<String>();
        for (var row : rows()) {
            var url = URI.create(text(row, "url"));
            var days = UrlDates.days(url).stream().map(d -> d.date().toString()).toList();
            var noted = DAY_IN_URL.matcher(text(row, "published_note"));
            if (noted.find()) {
                dated++;
                var day = noted.group(1) == null ? noted.group(2) : noted.group(1);
                if (days.isEmpty() || !days.get(0).equals(day)) {
                    wrong.add(url + " is of " + day + ", read " + days);
                }
            }
            var claimed = text(row, "published_date");
            if (!days.isEmpty() && !claimed.isEmpty()) {
                published++;
                if (!days.contains(claimed)) {
                    differing.add(url + " published " + claimed);
                }
            }
        }
        report(reporter, "day in the address", dated, wrong);
        report(reporter, "day in the address against the page's own (informative)", published, differing);
        assertThat(dated).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static void report(TestReporter reporter, String what, int rows, List<String> wrong) {
        reporter.publishEntry(what, (rows - wrong.size()) + " of " + rows);
        wrong.forEach(w -> reporter.publishEntry("error", w));
    }

    private static String year(Title title) {
        return title.year().isPresent() ? "" + title.year().getAsInt() : "";
    }

    private static String text(JsonNode row, String key) {
        return row.get(key).isNull() ? "" : row.get(key).asString();
    }

    /** A title in brackets is an annotation. */
    private static List<JsonNode> titled() throws IOException {
        return rows().stream().filter(r -> !text(r, "title").startsWith("(")).toList();
    }

    private static List<JsonNode> rows() throws IOException {
        assumeTrue(Files.exists(LINKS), "the shared samples are not here");
        return Files.readAllLines(LINKS).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
