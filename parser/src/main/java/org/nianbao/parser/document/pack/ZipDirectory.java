package org.nianbao.parser.document.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a ZIP file's entries, without unpacking any: from the list at its end (APPNOTE 4.3.12), or, where the end
 * is missing, from the entries near its start.
 */
public final class ZipDirectory {

    private static final int END_RECORD = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    /** A comment may follow the end record. */
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int NEAR_START = 1 << 18;
    private static final String MIMETYPE = "mimetype";

    private final byte[] bytes;
    private final int end;

    private ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.end = endRecord(bytes);
    }

    /** Reads nothing yet; bytes that are no ZIP file have no names. */
    public static ZipDirectory of(byte[] bytes) {
        return new ZipDirectory(bytes);
    }

    /** Whether the list at the end is missing, as in a file cut off. */
    public boolean isBroken() {
        return end < 0;
    }

    /** At most so many names; folders end in a slash. */
    public List<String> names(int most) {
        return isBroken() ? local(most) : listed(most);
    }

    /** What OpenDocument files say of themselves in their first entry, which is not packed; else empty. */
    public String mimetype() {
        if (int4(0) != LOCAL || !name(LOCAL_LENGTH, int2(26)).equals(MIMETYPE)) {
            return "";
        }
        int start = LOCAL_LENGTH + MIMETYPE.length() + int2(28);
        int length = Math.min(int4(18), 100);
        return length <= 0 || start > bytes.length - length ? "" : name(start, length);
    }

    private List<String> listed(int most) {
        var names = new ArrayList<String>();
        // Counted back from the end, as whatever stands before the archive shifts all that is counted from the start.
        long at = end - (int4(end + 12) & 0xFFFF_FFFFL);
        while (at >= 0 && at <= end - LISTED_LENGTH && names.size() < most && int4((int) at) == LISTED) {
            int header = (int) at;
            names.add(name(header + LISTED_LENGTH, int2(header + 28)));
            at += LISTED_LENGTH + int2(header + 28) + int2(header + 30) + int2(header + 32);
        }
        return names;
    }

    private List<String> local(int most) {
        var names = new ArrayList<String>();
        int last = Math.min(bytes.length, NEAR_START) - LOCAL_LENGTH;
        for (int at = 0; at <= last && names.size() < most; at++) {
            if (bytes[at] == 'P' && int4(at) == LOCAL) {
                names.add(name(at + LOCAL_LENGTH, int2(at + 26)));
            }
        }
        return names;
    }

    private static int endRecord(byte[] bytes) {
        int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= first; at--) {
            if (bytes[at] == 'P' && int4(bytes, at) == END_RECORD) {
                return at;
            }
        }
        return -1;
    }

    /** Some write backslashes between folders. */
    private String name(int at, int length) {
        int from = Math.min(at, bytes.length);
        int fits = Math.min(length, bytes.length - from);
        return new String(bytes, from, fits, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private int int2(int at) {
        return at + 2 > bytes.length ? 0 : (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int int4(int at) {
        return at < 0 || at + 4 > bytes.length ? 0 : int4(bytes, at);
    }

    private static int int4(byte[] bytes, int at) {
        return (bytes[at] & 0xFF)
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
    }
}
