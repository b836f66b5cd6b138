package org.nianbao.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of the program's own that stand beside a class as plain text: UTF-8, {@code #} begins a comment line. */
public final class DataLines {

    private DataLines() {}

    /**
     * The lines that are no comments.
     *
     * @param beside the class in whose package the resource stands
     */
    public static List<String> of(Class<?> beside, String resource) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
