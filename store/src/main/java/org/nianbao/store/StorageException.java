package org.nianbao.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The disk or the database refused; {@link #trouble()} says in which way. */
public final class StorageException extends StoreException {

    /** Less room than this is as good as none: not even a page of the database fits safely. */
    private static final long NO_ROOM = 64 * 1024;

    private final Trouble trouble;

    public StorageException(Trouble trouble, Path where, String message) {
        this(trouble, where, message, null);
    }

    public StorageException(Trouble trouble, Path where, String message, @Nullable Throwable cause) {
        super(where, message, cause);
        this.trouble = trouble;
    }

    /** Finds the trouble behind an I/O error. */
    public static StorageException of(Path where, IOException cause) {
        return new StorageException(troubleOf(where, cause), where, "I/O error (" + cause + ")", cause);
    }

    public Trouble trouble() {
        return trouble;
    }

    private static Trouble troubleOf(Path where, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Trouble.MISSING;
        }
        if (cause instanceof AccessDeniedException) {
            return Trouble.READ_ONLY;
        }
        // The text of the operating system is translated, so the disk itself is asked.
        try {
            FileStore disk = Files.getFileStore(nearestExisting(where));
            if (disk.isReadOnly()) {
                return Trouble.READ_ONLY;
            }
            return disk.getUsableSpace() < NO_ROOM ? Trouble.FULL : Trouble.FAILED;
        } catch (IOException e) {
            cause.addSuppressed(e);
            return Trouble.FAILED;
        }
    }

    private static Path nearestExisting(Path path) {
        Path at = path.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }
}
