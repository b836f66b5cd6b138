package org.nianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;

/** One sound page as text the way people get at it: out of a PDF by several tools, out of an office program. */
class ExtractionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/nianbao/parser/corpus/extractions");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    /** Labels and numbers are torn apart here and there: cells may be lost, none may be wrong, nobody is accused. */
    @ParameterizedTest
    @MethodSource("texts")
    void noCellIsWrongAndNobodyIsAccused(Path text) {
        var examined = examined(text);
        assertThat(score(text).wrong()).isEmpty();
        assertThat(examined.verdict()).isEqualTo(Conformity.CONFORMS);
    }

    @Test
    void allAreCompared() throws IOException {
        List<Score> scores = texts().map(ExtractionsTest::score).toList();
        System.out.println(Score.table(scores));
        assertThat(scores).hasSizeGreaterThan(5);
    }

    private static Score score(Path text) {
        return Score.of(text.getFileName().toString(), "text", cells(FOLDER.resolve("source.html")), cells(text));
    }

    private static Map<String, String> cells(Path file) {
        return Specimen.cells(examined(file).report().orElseThrow());
    }

    private static Examined examined(Path file) {
        try {
            return Examiner.examine(Files.readAllBytes(file), Optional.empty(), Subject.unknown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
