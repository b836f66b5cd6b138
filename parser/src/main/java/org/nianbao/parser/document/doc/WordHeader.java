package org.nianbao.parser.document.doc;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.util.LittleEndian;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** What the head of a Word file claims (FIB, [MS-DOC] 2.5), looked at before POI believes it. */
final class WordHeader {

    private static final String MAIN = "WordDocument";
    private static final int SHORTEST = 0x1AA;
    private static final int FIRST_OF_WORD_97 = 106;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;

    /** Where the runs, the paragraphs and the pieces of text are listed in the table stream. */
    private static final int RUN_PAGES = 0xFA;

    private static final int PARAGRAPH_PAGES = 0x102;
    private static final int PIECES = 0x1A2;

    /** A page lists 101 runs at most, and 29 paragraphs. */
    private static final int MOST_PAGES = 5_000;

    /** Letters that may be read with 256 MB; a paragraph mark costs some 300 bytes. The longest report has 100,000. */
    private static final int MOST_LETTERS = 500_000;

    private WordHeader() {}

    /**
     * Refuses what is no Word file of 1997 or later, is encrypted, or claims more than it can hold.
     *
     * @throws CannotRead saying which
     */
    static void check(DirectoryNode root, int fileSize, Limits limits) throws IOException {
        for (var entry : root) {
            if (entry.getName().toLowerCase(Locale.ROOT).equals("encryptedpackage")) {
                throw CannotRead.encrypted();
            }
            if (entry instanceof DocumentEntry stream && (stream.getSize() < 0 || stream.getSize() > fileSize)) {
                throw CannotRead.damaged();
            }
        }
        if (!root.hasEntryCaseInsensitive(MAIN)) {
            throw CannotRead.unknown();
        }
        var head = bytes(root, MAIN, 0, SHORTEST);
        int flags = LittleEndian.getUShort(head, 0x0A);
        if (LittleEndian.getUShort(head, 2) < FIRST_OF_WORD_97) {
            throw CannotRead.unknown();
        }
        if ((flags & ENCRYPTED) != 0) {
            throw CannotRead.encrypted();
        }
        var table = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        for (int list : new int[] {RUN_PAGES, PARAGRAPH_PAGES}) {
            if (LittleEndian.getInt(head, list + 4) > 8L * MOST_PAGES) {
                throw CannotRead.limit("glyphs", MOST_LETTERS);
            }
        }
        if (letters(root, table, LittleEndian.getInt(head, PIECES), LittleEndian.getInt(head, PIECES + 4))
                > Math.min(MOST_LETTERS, limits.glyphs())) {
            throw CannotRead.limit("glyphs", MOST_LETTERS);
        }
    }

    /** The position behind the last piece of text (Clx, [MS-DOC] 2.9.38). */
    private static long letters(DirectoryNode root, String table, int offset, int length) throws IOException {
        if (offset < 0 || length < 5) {
            throw CannotRead.damaged();
        }
        var clx = bytes(root, table, offset, length);
        int at = 0;
        while (at + 3 <= clx.length && clx[at] == 1) {
            at += 3 + LittleEndian.getUShort(clx, at + 1);
        }
        if (at + 5 > clx.length || clx[at] != 2) {
            throw CannotRead.damaged();
        }
        int size = LittleEndian.getInt(clx, at + 1);
        int pieces = (size - 4) / 12;
        int last = at + 5 + 4 * pieces;
        if (size < 4 || pieces > MOST_LETTERS || last + 4 > clx.length) {
            throw CannotRead.damaged();
        }
        return LittleEndian.getUInt(clx, last);
    }

    private static byte[] bytes(DirectoryNode root, String name, int offset, int length) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)
                || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry stream)
                || (long) offset + length > stream.getSize()) {
            throw CannotRead.damaged();
        }
        try (var in = root.createDocumentInputStream(stream)) {
            in.skipNBytes(offset);
            return in.readNBytes(length);
        }
    }
}
