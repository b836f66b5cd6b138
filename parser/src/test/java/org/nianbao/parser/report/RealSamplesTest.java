package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published reports of the sample folder, cell by cell, where it is present. */
class RealSamplesTest {

    private static final Path REAL = Path.of("..", "..", "shared", "samples", "real");

    @TestFactory
    Stream<DynamicTest> noCellIsWrongAndNoneIsMissing() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "no folder of samples beside the repository");
        try (var files = Files.list(REAL)) {
            return files
                    .filter(f -> f.toString().endsWith(".truth.json"))
                    .sorted()
                    .map(RealSamplesTest::truth)
                    .filter(t -> t.has("cells"))
                    .map(t -> DynamicTest.dynamicTest(t.path("file").asString(), () -> compare(t)))
                    .toList()
                    .stream();
        }
    }

    private static JsonNode truth(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static void compare(JsonNode truth) throws IOException {
        var name = truth.path("file").asString();
        var read = Documents.read(Files.readAllBytes(REAL.resolve(name)), Optional.empty(), Limits.USUAL);
        assumeTrue(read instanceof ReadResult.Readable, name + ": no reader yet");
        var report = ReportReader.read(((ReadResult.Readable) read).document());
        var cells = values(report);
        var expected = expected(truth);
        var wrong = differing(cells, expected);
        var missing =
                expected.keySet().stream().filter(id -> !cells.containsKey(id)).toList();
        System.out.println(String.format(
                Locale.ROOT,
                "%-30s %4d right %4d wrong %4d missing",
                name,
                cells.size() - wrong.size(),
                wrong.size(),
                missing.size()));
        assertThat(wrong).as("wrong").isEmpty();
        assertThat(missing).as("missing").isEmpty();
        if (!truth.path("partial").asBoolean()) {
            assertThat(report.agency()).contains(truth.path("agency").asString());
            assertThat(report.year()).hasValue(truth.path("year").asInt());
        }
    }

    private static Map<String, String> differing(Map<String, String> cells, Map<String, String> expected) {
        return cells.entrySet().stream()
                .filter(e -> !e.getValue().equals(expected.get(e.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> values(Report report) {
        var values = new TreeMap<String, String>();
        report.cells().forEach((id, cell) -> values.put(id, plain(cell.value())));
        return values;
    }

    private static Map<String, String> expected(JsonNode truth) {
        var values = new TreeMap<String, String>();
        for (var cell : truth.path("cells").properties()) {
            var node = cell.getValue().has("value") ? cell.getValue().path("value") : cell.getValue();
            values.put(cell.getKey(), plain(node.isNull() ? Optional.empty() : Optional.of(node.asDecimal())));
        }
        return values;
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("null");
    }
}
