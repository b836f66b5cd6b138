package org.nianbao.config.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping it, so that what would fill the memory is known before the library that reads
 * it meets it: a bomb, or a cell address far beyond Excel's last column XFD, up to which the library fills the row.
 */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Pattern FAR_CELL = Pattern.compile("r\\s{0,9}=\\s{0,9}[\"'][A-Za-z]{4,}+[0-9]");

    private ZipGuard() {}

    /** @throws IOException if it is no zip, or holds more than a list of agencies ever does */
    static void check(byte[] bytes) throws IOException {
        long left = MOST_BYTES;
        // The same reader that the workbook library uses, so that both see the same entries.
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new IOException("holds more than " + MOST_ENTRIES + " files");
            }
            for (var entry : entries) {
                try (var content = zip.getInputStream(entry)) {
                    left -= checkEntry(content, left);
                }
            }
        }
    }

    private static int checkEntry(InputStream zip, long left) throws IOException {
        var content = zip.readNBytes((int) left + 1);
        if (content.length > left) {
            throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
        }
        if (FAR_CELL.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
            throw new IOException("a cell beyond column XFD");
        }
        return content.length;
    }
}
