package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles of real pages, when the samples lie beside the repository. */
class TitlesOverSamplesTest {

    private static final Path SHARED = Path.of("../../shared");

    @Test
    void tellsReportsFromNearMisses() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var read = Titles.read(row.get("title").asString());
            var isReport = row.get("is_report").asBoolean();
            var year = row.get("report_year").isNull()
                    ? ""
                    : row.get("report_year").asString();
            if (read.isPresent() != isReport) {
                wrong.add(row.get("title").asString());
            } else if (read.isPresent()
                    && !year.equals(
                            read.get().year().isPresent()
                                    ? "" + read.get().year().getAsInt()
                                    : "")) {
                wrong.add("year: " + row.get("title").asString());
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void readsTheAgencyInTheTitle() throws IOException {
        int titled = 0;
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var agency = Titles.read(row.get("title").asString()).flatMap(Title::agency);
            if (agency.isPresent() && row.get("is_report").asBoolean()) {
                titled++;
                var full = row.get("agency").asString();
                if (!full.endsWith(agency.get())
                        && AgencyNames.compare(agency.get(), full) == AgencyNames.Likeness.OTHER) {
                    wrong.add(agency.get() + " | " + full);
                }
            }
        }
        assertThat(titled).isGreaterThan(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo(titled / 20);
    }

    @Test
    void titlePatternsAreThoseOfTheForm() throws IOException {
        var form = SHARED.resolve("domain/template-2021.json");
        assumeTrue(Files.exists(form), "the shared samples are not here");
        var patterns = JsonMapper.shared()
                .readTree(Files.readString(form))
                .get("title")
                .get("regexes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(Template.FORM_2021.titlePatterns()).isEqualTo(patterns);
    }

    private static ArrayList<JsonNode> rows() throws IOException {
        var links = SHARED.resolve("samples/links.jsonl");
        assumeTrue(Files.exists(links), "the shared samples are not here");
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(links)) {
            var row = JsonMapper.shared().readTree(line);
            if (!line.isBlank() && !row.get("title").asString().startsWith("(")) {
                rows.add(row);
            }
        }
        return rows;
    }
}
