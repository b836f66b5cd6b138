package org.nianbao.parser.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/**
 * Counts what the packed streams of a file would become before PDFBox unpacks any of them: it does so whole and without a
 * cap. Pictures are left out, as they are never unpacked here.
 */
final class Inflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    /** How far before its data the dictionary of a stream may begin. */
    private static final int DICTIONARY = 2_000;

    private final byte[] file;
    private final Limits limits;
    private final byte[] sink = new byte[1 << 16];
    private long inflated;

    private Inflation(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** @throws CannotRead if it is more than the cap */
    static void check(byte[] file, Limits limits) {
        new Inflation(file, limits).check();
    }

    private void check() {
        for (int i = find(STREAM, 0); i >= 0; i = find(STREAM, i + STREAM.length)) {
            if (i < 3 || file[i - 1] == 'd') {
                continue;
            }
            var dictionary = dictionary(i);
            if (!isPicture(dictionary) && dictionary.contains("/Fl")) {
                inflate(afterLineEnd(i + STREAM.length));
            }
        }
    }

    private int afterLineEnd(int at) {
        int i = at;
        if (i < file.length && file[i] == '\r') {
            i++;
        }
        return i < file.length && file[i] == '\n' ? i + 1 : i;
    }

    private String dictionary(int end) {
        int from = Math.max(0, end - DICTIONARY);
        var text = new String(file, from, end - from, StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf(" obj");
        return start < 0 ? text : text.substring(start);
    }

    private static boolean isPicture(String dictionary) {
        return dictionary.contains("/Image")
                && dictionary.contains("/Width")
                && !dictionary.contains("/ObjStm")
                && !dictionary.contains("/XRef");
    }

    private void inflate(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            int n = inflater.inflate(sink);
            while (n > 0) {
                inflated += n;
                if (inflated > limits.inflated()) {
                    throw CannotRead.limit("inflated", limits.inflated() >> 20);
                }
                n = inflater.inflate(sink);
            }
        } catch (DataFormatException e) {
            // Damaged, encrypted, or packed in another way as well: what was counted up to here stays counted.
            inflated += e.getMessage() == null ? 1 : 0;
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] needle, int from) {
        for (int i = from; i <= file.length - needle.length; i++) {
            int k = 0;
            while (k < needle.length && file[i + k] == needle[k]) {
                k++;
            }
            if (k == needle.length) {
                return i;
            }
        }
        return -1;
    }
}
