package org.nianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Subject;

/** What the rules about frame and language say of the sample folder, where it is present; each was held against the text. */
class FrameRulesOverSamplesTest {

    private static final String RULES = "DOC-0[89]|DOC-1[012]|TXT-.*";

    @Test
    void theFiveSamples() throws IOException {
        assertThat(findings(Specimen.SAMPLES))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "000", List.of("DOC-09", "DOC-10", "DOC-11", "TXT-02", "TXT-06"),
                        "001", List.of("TXT-01", "TXT-04"),
                        "002", List.of("TXT-02", "TXT-03"),
                        "003", List.of("TXT-05"),
                        "004", List.of("TXT-02", "TXT-03")));
    }

    /** The one finding is true: a heading there calls the fee 信息公开处理费. */
    @Test
    void theOtherRealReports() throws IOException {
        assertThat(findings(Specimen.SAMPLES.resolve("real")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("sha", List.of("TXT-04")));
    }

    /** By the first three characters of the file's name; files of which nothing is said are left out. */
    private static Map<String, List<String>> findings(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "no folder of samples beside the repository");
        var found = new TreeMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(txt|pdf|html)"))
                    .sorted()
                    .toList()) {
                var said =
                        Examiner.examine(Files.readAllBytes(file), Optional.empty(), Subject.unknown())
                                .findings()
                                .stream()
                                .map(Finding::rule)
                                .filter(rule -> rule.matches(RULES))
                                .distinct()
                                .toList();
                if (!said.isEmpty()) {
                    found.put(file.getFileName().toString().substring(0, 3), said);
                }
            }
        }
        return found;
    }
}
