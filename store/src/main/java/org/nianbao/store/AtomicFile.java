package org.nianbao.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file in one step, so that a reader never sees half of it. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of a file; may close the stream. */
    @FunctionalInterface
    public interface Content {
        void into(OutputStream out) throws IOException;
    }

    /** A file of a directory with one writer; creates its folder if need be. */
    public static void write(Path file, byte[] bytes) throws IOException {
        // A fixed name: what a killed run left behind is overwritten, and there is one writer at a time.
        write(file, file.getFileName() + ".tmp", out -> out.write(bytes));
    }

    /**
     * A file anywhere, which two processes may be writing at once; creates its folder if need be.
     *
     * @param content written as it comes; if it fails, the file stays as it was
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp", content);
    }

    private static void write(Path file, String temporaryName, Content content) throws IOException {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Files.createDirectories(folder);
        var temporary = folder.resolve(temporaryName);
        try {
            try (var channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var out = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)));
                content.into(out);
                out.flush();
                channel.force(true);
            }
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Stays open until the file was forced to the disk. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
