package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five real reports of the sample folder, where it is present. */
class SharedSamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    @TestFactory
    Stream<DynamicTest> everyCellYearAndAgencyIsThatOfTheTruth() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no folder of samples beside the repository");
        var truth = JsonMapper.shared().readTree(Files.readAllBytes(SAMPLES.resolve("truth.json")));
        return truth.propertyStream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getKey(), e.getValue())));
    }

    private static void compare(String name, JsonNode truth) throws IOException {
        var report = read(SAMPLES.resolve(name));
        assertThat(values(report)).isEqualTo(expected(truth));
        assertThat(report.agency()).contains(truth.path("agency").asString());
        assertThat(report.year()).hasValue(truth.path("year").asInt());
        assertThat(report.template().id()).isEqualTo(truth.path("template").asString());
        if (truth.has("signedOn")) {
            assertThat(report.signedOn().map(String::valueOf))
                    .contains(truth.path("signedOn").asString());
        }
    }

    private static Report read(Path file) throws IOException {
        var read = Documents.read(Files.readAllBytes(file), Optional.empty(), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }

    private static Map<String, String> values(Report report) {
        var values = new TreeMap<String, String>();
        report.cells()
                .forEach((id, cell) -> values.put(
                        id,
                        cell.value()
                                .map(v -> v.stripTrailingZeros().toPlainString())
                                .orElse("null")));
        return values;
    }

    private static Map<String, String> expected(JsonNode truth) {
        var values = new TreeMap<String, String>();
        truth.path("cells")
                .propertyStream()
                .forEach(e -> values.put(e.getKey(), e.getValue().asString()));
        return values;
    }
}
