package org.nianbao.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The names that files of the archive have. */
final class ArchiveFiles {

    private ArchiveFiles() {}

    /** The file of a content in its directory; the first by name, should someone have put a second one there. */
    static Optional<Path> named(Path directory, String sha256) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        Optional<Path> first = Optional.empty();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, sha256 + ".*")) {
            for (Path file : files) {
                if (shaOf(file).isPresent()
                        && first.map(f -> file.compareTo(f) < 0).orElse(true)) {
                    first = Optional.of(file);
                }
            }
            return first;
        } catch (IOException e) {
            throw StorageException.of(directory, e);
        }
    }

    /** The hash that a file's name and directory claim, if they are such as we make. */
    static Optional<String> shaOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        if (dot < 0 || !Archive.isExtension(name.substring(dot + 1))) {
            return Optional.empty();
        }
        String sha256 = name.substring(0, dot);
        Path directory = file.getParent();
        boolean ours = Archive.isSha256(sha256)
                && directory != null
                && directory.getFileName().toString().equals(sha256.substring(0, 2));
        return ours ? Optional.of(sha256) : Optional.empty();
    }
}
