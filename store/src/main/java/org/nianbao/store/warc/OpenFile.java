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

    private static final int BUFFER = 64 * 1024;

    /** A piece of the file. */
    record Span(long offset, long bytes, int crc) {}

    private final WarcFile row;
    private final RandomAccessFile file;
    private final CRC32C crc = new CRC32C();

    /** A record comes in many small parts; each would be a write of its own. */
    private final byte[] buffer = new byte[BUFFER];

    private int buffered;
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
            flush();
            whole = true;
            return new Span(start, written - start, (int) crc.getValue());
        } finally {
            if (!whole) {
                broken = true;
                buffered = 0;
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

    /** Writes, counts and hashes what has passed. */
    private void flush() throws IOException {
        file.write(buffer, 0, buffered);
        digest.update(buffer, 0, buffered);
        crc.update(buffer, 0, buffered);
        written += buffered;
        buffered = 0;
    }

    /** Gathers what passes. */
    private final class Sink implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int count = bytes.remaining();
            while (bytes.hasRemaining()) {
                int part = Math.min(bytes.remaining(), BUFFER - buffered);
                bytes.get(buffer, buffered, part);
                buffered += part;
                if (buffered == BUFFER) {
                    flush();
                }
            }
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
