package org.nianbao.store.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32C;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.nianbao.store.Sha256;
import org.nianbao.store.WarcFile;

/**
 * The WARC file that is being written, with the hash of all of it so far. Not a channel: those close when a thread that
 * uses them is interrupted, and all columns write here.
 */
final class OpenFile implements Closeable {

    /** A piece of the file. */
    record Span(long offset, long bytes, int crc) {}

    private final WarcFile row;
    private final RandomAccessFile file;
    private final CRC32C crc = new CRC32C();
    private MessageDigest digest;
    private WarcWriter warc;
    private long written;
    private long forced;
    private boolean broken;

    /**
     * @param row what is written down of the file; it is exactly as long
     * @param digest over that content
     */
    OpenFile(Path path, WarcFile row, MessageDigest digest) throws IOException {
        this.row = row;
        this.digest = digest;
        this.written = row.bytes();
        this.forced = row.bytes();
        this.file = new RandomAccessFile(path.toFile(), "rw");
        this.warc = writer();
        file.seek(written);
    }

    long id() {
        return row.id();
    }

    String name() {
        return row.name();
    }

    boolean isOf(LocalDate day) {
        return isOf(row, day);
    }

    static boolean isOf(WarcFile row, LocalDate day) {
        return row.name().startsWith(day + "-");
    }

    long bytes() {
        return written;
    }

    /** Appends records, each a gzip member of its own; all of them or, if that fails, none. */
    Span write(List<WarcRecord> records) throws IOException {
        if (broken) {
            throw new IOException("what was left of a record that failed could not be removed: " + row.name());
        }
        long start = written;
        var before = copy(digest);
        boolean whole = false;
        crc.reset();
        try {
            for (var record : records) {
                warc.write(record);
            }
            whole = true;
            return new Span(start, written - start, (int) crc.getValue());
        } finally {
            if (!whole) {
                broken = true;
                written = start;
                digest = before;
                warc = writer();
                file.setLength(start);
                file.seek(start);
                broken = false;
            }
        }
    }

    /** Forces all of it to the disk. */
    WarcFile force(boolean closing) throws IOException {
        if (forced < written) {
            file.getFD().sync();
            forced = written;
        }
        return new WarcFile(
                row.id(), row.name(), written, Sha256.hex(copy(digest).digest()), closing);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private WarcWriter writer() throws IOException {
        return new WarcWriter(new Sink(), WarcCompression.GZIP);
    }

    static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java platform can copy a SHA-256", e);
        }
    }

    /** Counts and hashes what passes. */
    private final class Sink implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int count = bytes.remaining();
            var copy = new byte[count];
            bytes.get(copy);
            file.write(copy);
            digest.update(copy);
            crc.update(copy);
            written += count;
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The file outlives the writer.
        }
    }
}
