package org.nianbao.parser.document.doc;

/** Walks a list of property changes (grpprl of Prl, [MS-DOC] 2.6.1); stops where the bytes end too early. */
final class Sprms {

    private static final int TABLE_DEFINITION = 0xD608;
    private static final int TAB_STOPS = 0xC615;

    private final byte[] bytes;
    private int next;
    private int code;
    private int start;
    private int length;

    Sprms(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.next = offset;
    }

    /** Goes to the next change; false at the end. */
    boolean next() {
        if (next + 3 > bytes.length) {
            return false;
        }
        code = unsigned16(next);
        start = next + 2;
        switch (code >> 13) {
            case 0, 1 -> length = 1;
            case 2, 4, 5 -> length = 2;
            case 3 -> length = 4;
            case 7 -> length = 3;
            default -> variable();
        }
        next = start + length;
        return next <= bytes.length;
    }

    private void variable() {
        if (code == TABLE_DEFINITION) {
            length = start + 2 > bytes.length ? bytes.length : unsigned16(start) - 1;
            start += 2;
        } else {
            length = bytes[start] & 0xFF;
            start++;
            if (code == TAB_STOPS && length == 0xFF) {
                length = manyTabs();
            }
        }
        length = Math.max(length, 0);
    }

    /** With 255 the length is told by the two counts inside. */
    private int manyTabs() {
        if (start >= bytes.length) {
            return 0;
        }
        int deleted = bytes[start] & 0xFF;
        int addedAt = start + 1 + 4 * deleted;
        return addedAt < bytes.length ? 2 + 4 * deleted + 3 * (bytes[addedAt] & 0xFF) : bytes.length;
    }

    /** The change's code, from 0 to 0xFFFF. */
    int code() {
        return code;
    }

    int length() {
        return length;
    }

    /** A byte of the operand, unsigned. */
    int unsigned8(int index) {
        return bytes[start + index] & 0xFF;
    }

    /** Two bytes of the operand, signed. */
    int signed16(int index) {
        return (short) unsigned16(start + index);
    }

    /** The operand's four bytes. */
    int signed32() {
        return unsigned16(start) | unsigned16(start + 2) << 16;
    }

    private int unsigned16(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
