package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Gzip members as we write them, one for each record: ten bytes without options, deflated data, checksum and length. */
final class Members {

    private static final int HEAD = 10;
    private static final int TRAILER = 8;
    private static final int CHUNK = 64 * 1024;

    private Members() {}

    /** Where the member at an offset ends; empty if it is torn or damaged. */
    static OptionalLong end(FileChannel file, long offset) throws IOException {
        if (!startsAt(file, offset)) {
            return OptionalLong.empty();
        }
        var inflater = new Inflater(true);
        try {
            return end(file, offset, inflater);
        } catch (DataFormatException e) {
            return OptionalLong.empty();
        } finally {
            inflater.end();
        }
    }

    private static boolean startsAt(FileChannel file, long offset) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        return fill(file, head, offset)
                && head.get(0) == 0x1f
                && head.get(1) == (byte) 0x8b
                && head.get(2) == 8
                && head.get(3) == 0;
    }

    private static OptionalLong end(FileChannel file, long offset, Inflater inflater)
            throws IOException, DataFormatException {
        var crc = new CRC32();
        var in = ByteBuffer.allocate(CHUNK);
        var out = new byte[CHUNK];
        long at = offset + HEAD;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                in.clear();
                int count = file.read(in, at);
                if (count <= 0) {
                    return OptionalLong.empty();
                }
                at += count;
                inflater.setInput(in.array(), 0, count);
            }
            int count = inflater.inflate(out);
            crc.update(out, 0, count);
            if (count == 0 && inflater.needsDictionary()) {
                return OptionalLong.empty();
            }
        }
        long behind = offset + HEAD + inflater.getBytesRead();
        var trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        boolean sound = fill(file, trailer, behind)
                && trailer.getInt(0) == (int) crc.getValue()
                && trailer.getInt(4) == (int) inflater.getBytesWritten();
        return sound ? OptionalLong.of(behind + TRAILER) : OptionalLong.empty();
    }

    private static boolean fill(FileChannel file, ByteBuffer buffer, long offset) throws IOException {
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                return false;
            }
        }
        return true;
    }
}
