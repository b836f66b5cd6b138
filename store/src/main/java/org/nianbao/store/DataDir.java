package org.nianbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What lies where in a data directory.
 *
 * @param root the configured {@code data}
 */
public record DataDir(Path root) {

    /** The SQLite database, with {@code -wal} and {@code -shm} beside it while it is open. */
    public Path database() {
        return root.resolve("nianbao.db");
    }

    /** Files by hash. */
    public Path archive() {
        return root.resolve("archive");
    }

    /** What was exchanged with portals. */
    public Path warc() {
        return root.resolve("warc");
    }

    /** Names the one writer. */
    public Path lock() {
        return root.resolve("lock");
    }

    /**
     * Creates the directory if need be.
     *
     * @throws StorageException if that cannot be done
     */
    public DataDir create() {
        try {
            Files.createDirectories(root);
            return this;
        } catch (IOException e) {
            throw StorageException.of(root, e);
        }
    }

    /** Makes new names in a directory survive a power cut. Windows keeps them by itself and opens no directory. */
    public static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw e;
            }
        }
    }
}
