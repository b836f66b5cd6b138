package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.store.LookState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A saved column of a real portal, when the samples lie beside the repository. */
class RealColumnTest {

    private static final Path REAL = Path.of("../../shared/samples/real");
    private static final String COLUMN = "http://egb.example/xxgk/xxgknb/";

    @Test
    void theColumnIsReadAsItsTruthSays() throws IOException {
        assumeTrue(Files.exists(REAL.resolve("column-engebei.html")), "the shared samples are not here");
        var html = Files.readString(REAL.resolve("column-engebei.html"));
        var truth = JsonMapper.shared()
                .readTree(Files.readString(REAL.resolve("column-engebei.truth.json")))
                .get("items");
        var portal = new FakeFetcher().page(COLUMN, html);
        var reading = new ColumnReader().read(URI.create(COLUMN), portal, 60);

        assertThat(reading.items().stream()
                        .map(i -> i.url() + " " + i.title() + " " + i.date().orElseThrow()))
                .containsExactlyElementsOf(
                        truth.valueStream().map(RealColumnTest::line).toList());
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).startsWith("1 of 2 list pages");
        assertThat(portal.asked.get(1)).hasToString(COLUMN + "index_1.html");
        assertThat(new ReportFinder("鄂尔多斯市恩格贝生态示范区管委会", List.of("恩格贝生态示范区"), true).byYear(reading.items()))
                .isEmpty();
    }

    private static String line(JsonNode item) {
        return COLUMN + item.get("href").asString().substring(2) + " "
                + item.get("title").asString() + " " + item.get("date").asString();
    }
}
