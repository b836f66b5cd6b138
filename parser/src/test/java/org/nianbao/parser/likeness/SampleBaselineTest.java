package org.nianbao.parser.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.ReportReader;

/** Real reports of different agencies are far from alike; where the folder of samples is present. */
class SampleBaselineTest {

    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    @Test
    void noTwoOfTheFiveSamplesComeNearTheBound() throws IOException {
        var texts = likenesses(SAMPLES);
        assumeTrue(texts.size() > 1, "no folder of samples beside the repository");
        for (var a : texts) {
            for (var b : texts) {
                if (a != b) {
                    assertThat(Likeness.containment(a, b)).isLessThan(0.2);
                    assertThat(Likeness.jaccard(a, b)).isLessThan(0.1);
                }
            }
        }
    }

    private static List<Likeness> likenesses(Path folder) throws IOException {
        var all = new ArrayList<Likeness>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    var read = Documents.read(Files.readAllBytes(file), Optional.empty(), Limits.USUAL);
                    if (read instanceof ReadResult.Readable readable) {
                        all.add(Likeness.of(Narrative.of(ReportReader.read(readable.document()))));
                    }
                }
            }
        }
        return all;
    }
}
