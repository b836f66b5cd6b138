package org.nianbao.parser.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/**
 * Counts what the packed streams of a file would become before PDFBox unpacks any of them: it does so whole and without a
 * cap. Pictures are left out, as they are never unpacked here ({@link PageEngine} sees to it).
 */
final class Inflation {

    /** How far before its data the dictionary of a stream may begin. */
    private static final int DICTIONARY = 4_000;

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern NO_PICTURE = Pattern.compile("/Form\\b|/ObjStm\\b|/XRef\\b|#");
    private static final Pattern HEX = Pattern.compile("/(?:ASCIIHexDecode|AHx)\\b");
    private static final Pattern BASE85 = Pattern.compile("/(?:ASCII85Decode|A85)\\b");
    private static final Pattern LZW = Pattern.compile("/LZW");
    private static final Pattern RUNS = Pattern.compile("/(?:RunLengthDecode|RL)\\b");

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
        for (int i = find("stream", 0); i >= 0; i = find("stream", i + 6)) {
            // The dictionary ends before the word; "endstream" and running text are no beginnings.
            int before = i - 1;
            while (before >= 0 && file[before] <= ' ') {
                before--;
            }
            if (before >= 0 && file[before] == '>') {
                stream(dictionary(i), i + 6);
            }
        }
    }

    private void stream(String dictionary, int at) {
        if (PICTURE.matcher(dictionary).find()
                && !NO_PICTURE.matcher(dictionary).find()) {
            return;
        }
        int from = afterLineEnd(at);
        boolean hex = HEX.matcher(dictionary).find();
        boolean base85 = BASE85.matcher(dictionary).find();
        boolean lzw = LZW.matcher(dictionary).find();
        boolean runs = RUNS.matcher(dictionary).find();
        if (!hex && !base85 && !lzw && !runs) {
            inflate(file, from, file.length - from);
            return;
        }
        int end = find("endstream", from);
        var data = Arrays.copyOfRange(file, from, end < 0 ? file.length : end);
        if (hex || base85) {
            var out = new ByteArrayOutputStream();
            decode(hex ? "ASCIIHexDecode" : "ASCII85Decode", data, out);
            data = out.toByteArray();
        }
        if (lzw || runs) {
            decode(lzw ? "LZWDecode" : "RunLengthDecode", data, new Counter());
        } else {
            inflate(data, 0, data.length);
        }
    }

    private static void decode(String filter, byte[] data, OutputStream out) {
        try {
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(data), out, new COSDictionary(), 0);
        } catch (IOException e) {
            throw CannotRead.damaged(e);
        }
    }

    private void inflate(byte[] data, int from, int length) {
        var inflater = new Inflater();
        try {
            inflater.setInput(data, from, length);
            for (int n = inflater.inflate(sink); n > 0; n = inflater.inflate(sink)) {
                count(n);
            }
        } catch (DataFormatException e) {
            // Not packed, encrypted or damaged: what came out of it until here is counted, and more does not come.
            count(0);
        } finally {
            inflater.end();
        }
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > limits.inflated()) {
            throw CannotRead.limit("inflated", limits.inflated() >> 20);
        }
    }

    private final class Counter extends OutputStream {
        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            count(len);
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

    private int find(String word, int from) {
        int last = file.length - word.length();
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < word.length() && file[i + k] == word.charAt(k)) {
                k++;
            }
            if (k == word.length()) {
                return i;
            }
        }
        return -1;
    }
}
