package org.nianbao.parser.report;

/**
 * A piece of a document as the table scanner sees it: a word of running text, or a cell of a table.
 *
 * @param kind what it can be
 * @param raw as printed
 * @param normal a text as labels are compared; empty for anything else and for what is too long for a label
 * @param block index of the block it stands in
 * @param line the line of a text or the row of a grid it stands in, counted through the document
 * @param ruled whether it is a cell of a table whose source says where cells begin and end
 */
record Token(Kind kind, String raw, String normal, int block, int line, boolean ruled) {

    /** No label is longer, blanks included. */
    private static final int LONGEST = 200;

    enum Kind {
        TEXT,
        /** A number, perhaps with unit or remark. */
        NUMBER,
        /** An empty cell, or a mark that stands for one. */
        BLANK,
        /** End of a table row, or an empty line. */
        ROW_END
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isValue() {
        return kind == Kind.NUMBER || kind == Kind.BLANK;
    }

    /** A row of a real grid ends here. */
    boolean isGridRowEnd() {
        return kind == Kind.ROW_END && ruled;
    }

    static Token of(String raw, int block, int line, boolean ruled) {
        var kind = CellText.kind(raw);
        var normal = kind == Kind.TEXT && raw.length() <= LONGEST ? LabelBook.key(raw) : "";
        return new Token(kind, raw, normal, block, line, ruled);
    }

    static Token rowEnd(int block, int line, boolean ruled) {
        return new Token(Kind.ROW_END, "", "", block, line, ruled);
    }

    /** The same place, another text: a piece of this one. */
    Token piece(String text) {
        return new Token(Kind.TEXT, text, text, block, line, ruled);
    }
}
