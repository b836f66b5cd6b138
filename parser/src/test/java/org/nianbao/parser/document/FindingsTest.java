package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

/** Files that once made a reader stumble or misread: found by mutation, kept as they were found, made small. */
class FindingsTest {

    static Stream<Path> findings() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(FindingsTest.class.getResource("findings"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    private static byte[] finding(String name) throws IOException, URISyntaxException {
        return Files.readAllBytes(
                findings().filter(f -> f.endsWith(name)).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void endsInATypedResult(Path file) throws IOException {
        var examined = Examiner.examine(Files.readAllBytes(file), Optional.empty(), Subject.unknown());
        assertThat(examined.reason().isPresent() || examined.report().isPresent())
                .isTrue();
    }

    @Test
    void digitsOfAControlWordAreNoText() throws IOException, URISyntaxException {
        assertThat(FixtureFiles.document(finding("control-word-with-a-long-number.rtf"))
                        .blocks())
                .containsExactly(new Block.Paragraph("50"));
    }

    @Test
    void emptyPartOfAnArchiveIsPassedOver() throws IOException, URISyntaxException {
        assertThat(FixtureFiles.document(finding("archive-with-an-empty-part.mht"))
                        .blocks())
                .containsExactly(new Block.Paragraph("5"), new Block.Paragraph("0"));
    }

    /** A number with a broken byte in it: the cell is a text then, never the digits that are left. */
    @Test
    void brokenBytesMakeNoOtherNumber() {
        var page = "<html><meta charset=utf-8><p>政府信息公开工作年度报告</p>" + "年度报告公开情况".repeat(40)
                + "<table><tr><td>规章</td><td>1\u00002</td></tr></table>";
        var bytes = page.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? (byte) 0xE5 : bytes[i];
        }
        var cells = FixtureFiles.document(bytes).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .flatMap(g -> ((Block.Grid) g).rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(Block.GridCell::text)
                .toList();
        assertThat(cells).containsExactly("规章", "1\uFFFD2");
    }
}
