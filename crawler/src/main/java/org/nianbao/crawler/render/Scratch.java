package org.nianbao.crawler.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder of one rendering, gone after it. */
final class Scratch implements AutoCloseable {

    /** Short, since a socket of the browser lies below, whose whole path may have no more than 107 bytes. */
    private static final String PREFIX = "nb-";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** One in a folder of the system, where none is named. */
    static Scratch create(Optional<Path> parent) throws IOException {
        var folder = parent.isPresent()
                ? Files.createTempDirectory(parent.get(), PREFIX)
                : Files.createTempDirectory(PREFIX);
        return new Scratch(folder.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                    if (why instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw why;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException why) throws IOException {
                    if (why != null) {
                        throw why;
                    }
                    Files.deleteIfExists(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
