package org.nianbao.parser.report;

/**
 * A piece of a document as the table scanner sees it: a word of running text, or a cell of a table.
 *
 * @param kind what it can be
 * @param raw as printed
 * @param block index of the block it stands in
 * @param ruled whether it is a cell of a table whose source says where cells begin and end
 */
record Token(Kind kind, String raw, int block, boolean ruled) {

    enum Kind {
        TEXT,
        /** A number, perhaps with unit or remark. */
        NUMBER,
        /** An empty cell, or a mark that stands for one. */
        BLANK,
        /** End of a table row, or an empty line. */
        ROW_END
    }

    boolean isValue() {
        return kind == Kind.NUMBER || kind == Kind.BLANK;
    }

    static Token of(String raw, int block, boolean ruled) {
        var kind = CellText.isBlank(raw) ? Kind.BLANK : CellText.isNumeric(raw) ? Kind.NUMBER : Kind.TEXT;
        return new Token(kind, raw, block, ruled);
    }

    static Token rowEnd(int block, boolean ruled) {
        return new Token(Kind.ROW_END, "", block, ruled);
    }
}
