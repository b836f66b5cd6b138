package org.nianbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
