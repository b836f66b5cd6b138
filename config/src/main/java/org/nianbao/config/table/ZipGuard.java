package org.nianbao.config.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip once without keeping anything, so that a bomb is known before a library keeps it in memory. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private ZipGuard() {}

    /** @throws IOException if it is no zip or unpacks to more than a list of agencies ever does */
    static void check(byte[] bytes) throws IOException {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_BYTES || entries > MOST_ENTRIES) {
                        throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
                    }
                }
            }
        }
        if (entries == 0) {
            throw new IOException("no zip");
        }
    }
}
