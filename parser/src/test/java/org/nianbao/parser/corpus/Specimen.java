package org.nianbao.parser.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the sample folder with its truth.
 *
 * @param truth {@code cells}, and for a whole report {@code title}, {@code agency}, {@code year}, {@code template}
 */
record Specimen(Path file, JsonNode truth) {

    /** Beside the repository where it is worked on; never a part of it. */
    static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    /** All files with cells in their truth, an empty list where there is no such folder. */
    static List<Specimen> all() throws IOException {
        var all = new ArrayList<Specimen>();
        if (Files.isDirectory(SAMPLES)) {
            json(SAMPLES.resolve("truth.json"))
                    .propertyStream()
                    .forEach(e -> all.add(new Specimen(SAMPLES.resolve(e.getKey()), e.getValue())));
            try (Stream<Path> files = Files.list(SAMPLES.resolve("real"))) {
                for (var file : files.filter(f -> f.toString().endsWith(".truth.json"))
                        .sorted()
                        .toList()) {
                    var truth = json(file);
                    if (truth.has("cells")) {
                        all.add(new Specimen(
                                file.resolveSibling(truth.path("file").asString()), truth));
                    }
                }
            }
        }
        return all;
    }

    String name() {
        return file.getFileName().toString();
    }

    /** An excerpt: only its cells are known. */
    boolean isPartial() {
        return truth.path("partial").asBoolean(false);
    }

    ReadResult read() throws IOException {
        return Documents.read(Files.readAllBytes(file), Optional.empty(), Limits.USUAL);
    }

    static Report report(ReadResult read) {
        return read instanceof ReadResult.Readable readable ? ReportReader.read(readable.document()) : Report.NOTHING;
    }

    static Format format(ReadResult read) {
        return read instanceof ReadResult.Readable readable
                ? readable.document().format()
                : ((ReadResult.Unreadable) read).format();
    }

    /** Cell id to number, {@code null} for a cell that is printed blank. */
    Map<String, String> expected() {
        var cells = new TreeMap<String, String>();
        truth.path("cells")
                .propertyStream()
                .forEach(e -> cells.put(
                        e.getKey(),
                        e.getValue().isNull() ? "null" : plain(e.getValue().decimalValue())));
        return cells;
    }

    /** As {@link #expected()}, of what was read. */
    static Map<String, String> cells(Report report) {
        var cells = new TreeMap<String, String>();
        report.cells()
                .forEach((id, cell) ->
                        cells.put(id, cell.value().map(Specimen::plain).orElse("null")));
        return cells;
    }

    private static String plain(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }
}
