package org.nianbao.parser.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a file's format by its first bytes. */
public final class Formats {

    private static final int SNIFF = 4096;

    private Formats() {}

    public static Format detect(byte[] bytes) {
        if (starts(bytes, "%PDF") || find(bytes, "%PDF-", 1024)) {
            return Format.PDF;
        }
        if (starts(bytes, "PK\3\4")) {
            return zipped(bytes);
        }
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Format.DOC;
        }
        if (starts(bytes, "{\\rtf")) {
            return Format.RTF;
        }
        if (starts(bytes, "\u0089PNG")
                || starts(bytes, "\u00FF\u00D8\u00FF")
                || starts(bytes, "GIF8")
                || starts(bytes, "BM\0")
                || starts(bytes, "II*\0")
                || starts(bytes, "MM\0*")) {
            return Format.IMAGE;
        }
        if (isBinary(bytes)) {
            return Format.UNKNOWN;
        }
        // Word's XML of 2003 and its parts in one file: text for a reader, but not text to be read.
        if (find(bytes, "<w:wordDocument", SNIFF) || find(bytes, "<pkg:package", SNIFF)) {
            return Format.UNKNOWN;
        }
        return looksLikeHtml(bytes) || WebArchive.isOne(bytes) ? Format.HTML : Format.TEXT;
    }

    private static Format zipped(byte[] bytes) {
        if (find(bytes, "mimetypeapplication/vnd.oasis.opendocument.text", SNIFF)) {
            return Format.ODT;
        }
        if (find(bytes, "OFD.xml", bytes.length)) {
            return Format.OFD;
        }
        return find(bytes, "word/", bytes.length) ? Format.DOCX : Format.UNKNOWN;
    }

    /** Text never holds NUL, unless it is UTF-16 with a mark at its start. */
    private static boolean isBinary(byte[] bytes) {
        if (starts(bytes, "\u00FF\u00FE") || starts(bytes, "\u00FE\u00FF")) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFF); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, SNIFF), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return HTML_TAG.matcher(head).find();
    }

    private static final java.util.regex.Pattern HTML_TAG = java.util.regex.Pattern.compile(
            "<(?:!doctype|html|head|body|meta|title|div|p|table|span|article|h[1-6]|pre)[\\s>/]");

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean find(byte[] bytes, String needle, int within) {
        int last = Math.min(bytes.length, within) - needle.length();
        for (int i = 0; i <= last; i++) {
            int k = 0;
            while (k < needle.length() && (bytes[i + k] & 0xFF) == needle.charAt(k)) {
                k++;
            }
            if (k == needle.length()) {
                return true;
            }
        }
        return false;
    }
}
