package org.nianbao.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The files themselves: every distinct content once, at {@code archive/<first 2 hex>/<sha256>.<ext>}.
 *
 * <p>A file is whole or not there, also after a crash. A path is made of a hash and an extension that were checked, so no
 * name given by a server can become one. Safe for many threads.
 */
public final class Archive {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,5}");

    private final Path root;
    private final Optional<ArchiveWriter> writer;
    private final ReentrantLock moving = new ReentrantLock();

    private Archive(Path root, Optional<ArchiveWriter> writer) {
        this.root = root;
        this.writer = writer;
    }

    /**
     * Opens the archive for the one writer, and removes what a killed writer left half written.
     *
     * @param held the right to write, which the caller keeps until it is done with the archive
     * @throws StorageException if the directory cannot be written to
     */
    public static Archive open(DataLock held) {
        Path root = held.dataDir().archive();
        return new Archive(root, Optional.of(ArchiveWriter.open(root, held.acquired())));
    }

    /** Opens the archive for reading, beside any writer; it may not exist yet. */
    public static Archive openReadOnly(Path dataDir) {
        return new Archive(new DataDir(dataDir).archive(), Optional.empty());
    }

    /**
     * A file of the archive.
     *
     * @param sha256 of its bytes, 64 hex digits
     * @param path where it lies
     * @param bytes its size
     * @param isNew whether it was written now; false = its content was known
     */
    public record Stored(String sha256, Path path, long bytes, boolean isNew) {}

    /**
     * Keeps a content.
     *
     * @param extension by what the bytes are, 1 to 5 of {@code a-z0-9}; a content that is known keeps its first one
     * @throws IllegalArgumentException on any other extension
     * @throws StorageException if it cannot be written, or the archive was opened for reading
     */
    public Stored put(byte[] bytes, String extension) {
        requireExtension(extension);
        ArchiveWriter to = requireWriter();
        String sha256 = Sha256.of(bytes);
        Optional<Path> known = find(sha256);
        return known.isPresent()
                ? new Stored(sha256, known.get(), bytes.length, false)
                : put(to, new ByteArrayInputStream(bytes), extension);
    }

    /** As {@link #put(byte[], String)}, for a content too large for memory. The stream is read to its end, not closed. */
    public Stored put(InputStream bytes, String extension) {
        requireExtension(extension);
        return put(requireWriter(), bytes, extension);
    }

    private Stored put(ArchiveWriter to, InputStream bytes, String extension) {
        try (ArchiveWriter.Part part = to.write(bytes)) {
            // Two threads may bring the same content under two extensions: the second must see the first's file.
            moving.lock();
            try {
                Optional<Path> known = find(part.sha256());
                Path path = known.isPresent()
                        ? known.get()
                        : part.moveTo(directoryOf(part.sha256()), part.sha256() + "." + extension);
                return new Stored(part.sha256(), path, part.bytes(), known.isEmpty());
            } finally {
                moving.unlock();
            }
        } catch (IOException e) {
            throw StorageException.of(root, e);
        }
    }

    /**
     * Where a content lies, under whatever extension.
     *
     * @throws IllegalArgumentException if that is not a hash of 64 lower-case hex digits
     */
    public Optional<Path> find(String sha256) {
        requireSha256(sha256);
        return ArchiveFiles.named(directoryOf(sha256), sha256);
    }

    /**
     * The bytes of a content.
     *
     * @throws StorageException {@link Trouble#MISSING} if it is not there, {@link Trouble#CORRUPT} if the file no longer has
     *     that hash: what was altered is no evidence
     */
    public byte[] read(String sha256) {
        Path path = find(sha256).orElseThrow(() -> new StorageException(Trouble.MISSING, root, "no file " + sha256));
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (!Sha256.of(bytes).equals(sha256)) {
                throw new StorageException(Trouble.CORRUPT, path, "altered since it was archived");
            }
            return bytes;
        } catch (IOException e) {
            throw StorageException.of(path, e);
        }
    }

    /**
     * Hashes every file again. Reads the whole archive.
     *
     * @param documents what should be there, as {@link Store#documents()} lists it; files that a writer adds after that list
     *     was made count as unknown
     * @return what is wrong, ordered by path; empty = all is well
     */
    public List<ArchiveProblem> verify(List<String> documents) {
        return new ArchiveCheck(root).verify(documents);
    }

    static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    static boolean isExtension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    private ArchiveWriter requireWriter() {
        return writer.orElseThrow(
                () -> new StorageException(Trouble.READ_ONLY, root, "the archive was opened for reading"));
    }

    private static void requireExtension(String extension) {
        if (!isExtension(extension)) {
            throw new IllegalArgumentException("not an extension: " + extension);
        }
    }

    private static void requireSha256(String sha256) {
        if (!isSha256(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    private Path directoryOf(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }
}
