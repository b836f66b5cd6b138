package org.nianbao.parser.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

/**
 * Whatever the bytes are, reading and judging them ends in a typed result. A finding is kept as a file beside the other
 * fixtures of bad input.
 */
class ReadersFuzz {

    static Stream<byte[]> reports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(f -> f.toString().contains("fixtures"))
                    .map(ReadersFuzz::bytes)
                    .toList()
                    .stream();
        }
    }

    @MethodSource("reports")
    @FuzzTest(maxDuration = "10m")
    void endsInATypedResult(byte[] bytes) {
        Examiner.examine(bytes, Optional.empty(), Subject.unknown());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
