package org.nianbao.parser.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nianbao.parser.document.pack.ZipDirectory;

/** Tells a file's format by its first bytes. */
public final class Formats {

    private static final int SNIFF = 4096;

    private static final int MOST_NAMES = 5000;
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

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
        if (isFlatOdt(bytes)) {
            return Format.ODT;
        }
        // Word's XML of 2003 and its parts in one file: text for a reader, but not text to be read.
        if (find(bytes, "<w:wordDocument", SNIFF) || find(bytes, "<pkg:package", SNIFF)) {
            return Format.UNKNOWN;
        }
        return looksLikeHtml(bytes) || WebArchive.isOne(bytes) ? Format.HTML : Format.TEXT;
    }

    private static Format zipped(byte[] bytes) {
        var directory = ZipDirectory.of(bytes);
        var type = directory.mimetype();
        if (type.startsWith("application/vnd.oasis.opendocument")) {
            return type.startsWith(ODT_TYPE) ? Format.ODT : Format.UNKNOWN;
        }
        var names = directory.names(MOST_NAMES);
        if (names.contains("OFD.xml")) {
            return Format.OFD;
        }
        boolean office = names.contains("[Content_Types].xml") || directory.isBroken();
        if (office && names.stream().anyMatch(n -> n.startsWith("word/"))) {
            return Format.DOCX;
        }
        // Packed anew by hand, so that its type no longer comes first.
        return names.contains("content.xml") && names.contains("META-INF/manifest.xml") ? Format.ODT : Format.UNKNOWN;
    }

    /** Whether the file is packed (ZIP), of whatever kind. */
    static boolean isZip(byte[] bytes) {
        return starts(bytes, "PK\3\4") || starts(bytes, "PK\5\6");
    }

    /** Whether a packed file is a spreadsheet or slides, by the names of its parts or its own word. */
    static boolean isSpreadsheet(byte[] bytes) {
        var directory = ZipDirectory.of(bytes);
        var names = directory.names(MOST_NAMES);
        return directory.mimetype().startsWith("application/vnd.oasis.opendocument")
                || (names.contains("[Content_Types].xml")
                        && names.stream().anyMatch(n -> n.startsWith("xl/") || n.startsWith("ppt/")));
    }

    /** OpenDocument in one file, not packed: said by its root element, whose attributes are long. */
    private static boolean isFlatOdt(byte[] bytes) {
        return bytes.length > 0
                && (bytes[0] == '<' || (bytes[0] & 0xFF) == 0xEF)
                && find(bytes, "<office:document", SNIFF)
                && find(bytes, ODT_TYPE, 4 * SNIFF);
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
