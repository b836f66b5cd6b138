package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by a person and found good. Run with {@code -Dgolden.write=true} to write them anew, and read them. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/nianbao/crawler/letter");

    private Golden() {}

    static void is(String name, String text) {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
