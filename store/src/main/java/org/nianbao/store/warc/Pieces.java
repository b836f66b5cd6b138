package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.zip.CRC32C;
import org.nianbao.store.Sha256;

/** Hashes of a part of a file. */
final class Pieces {

    private static final int CHUNK = 64 * 1024;

    private Pieces() {}

    /** Where bytes go. */
    @FunctionalInterface
    private interface Sink {
        void update(byte[] bytes, int from, int count);
    }

    static MessageDigest digest(FileChannel file, long bytes) throws IOException {
        var digest = Sha256.digest();
        feed(file, 0, bytes, digest::update);
        return digest;
    }

    static void feed(FileChannel file, long from, long to, MessageDigest digest) throws IOException {
        feed(file, from, to, (Sink) digest::update);
    }

    static int crc(FileChannel file, long from, long to) throws IOException {
        var crc = new CRC32C();
        feed(file, from, to, crc::update);
        return (int) crc.getValue();
    }

    private static void feed(FileChannel file, long from, long to, Sink sink) throws IOException {
        var buffer = ByteBuffer.allocate(CHUNK);
        long at = from;
        while (at < to) {
            buffer.clear().limit((int) Math.min(CHUNK, to - at));
            int count = file.read(buffer, at);
            if (count < 0) {
                return;
            }
            sink.update(buffer.array(), 0, count);
            at += count;
        }
    }
}
