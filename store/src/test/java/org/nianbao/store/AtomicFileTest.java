package org.nianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsReplacedAndItsFolderMade() throws IOException {
        var file = folder.resolve("a/b/ledger.csv");
        AtomicFile.write(file, utf8("one"));
        assertThat(file).hasContent("one");
        AtomicFile.write(file, out -> {
            out.write(utf8("two"));
            assertThat(file).hasContent("one");
            out.close();
        });
        assertThat(file).hasContent("two");
        assertThat(folder.resolve("a/b")).isDirectoryNotContaining("glob:**tmp");
    }

    @Test
    void whatFailsHalfWayLeavesTheFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("ledger.csv"), "before");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(utf8("half"));
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
