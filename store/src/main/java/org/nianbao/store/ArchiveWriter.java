package org.nianbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes a content beside its place, and moves it there once it is safely on the disk. */
final class ArchiveWriter {

    private static final Pattern PART = Pattern.compile("put-[0-9a-f-]{36}\\.part");
    private static final int BUFFER = 64 * 1024;

    private final Path root;

    private ArchiveWriter(Path root) {
        this.root = root;
    }

    /** Creates the archive if need be, and removes the parts that were written before the moment given. */
    static ArchiveWriter open(Path root, FileTime before) {
        try {
            Files.createDirectories(root);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "put-*.part")) {
                for (Path file : files) {
                    if (isPart(file) && isOlder(file, before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
            return new ArchiveWriter(root);
        } catch (IOException e) {
            throw StorageException.of(root, e);
        }
    }

    static boolean isPart(Path file) {
        return PART.matcher(file.getFileName().toString()).matches();
    }

    /** Writes a stream to a part and forces it to the disk. */
    Part write(InputStream bytes) throws IOException {
        Path file = root.resolve("put-" + UUID.randomUUID() + ".part");
        MessageDigest digest = Sha256.digest();
        long size = 0;
        boolean whole = false;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer rest = ByteBuffer.wrap(buffer, 0, n);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                size += n;
            }
            // Before the move: after a power cut a name must not stand for a file without its bytes.
            out.force(true);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new Part(root, file, Sha256.hex(digest.digest()), size);
    }

    /** A content on the disk that has no name yet. Closing removes what was not moved. */
    record Part(Path root, Path file, String sha256, long bytes) implements AutoCloseable {

        Path moveTo(Path directory, String name) throws IOException {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                DataDir.force(root);
            }
            Path path = Files.move(file, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            DataDir.force(directory);
            return path;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isOlder(Path file, FileTime moment) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(moment) < 0;
    }
}
