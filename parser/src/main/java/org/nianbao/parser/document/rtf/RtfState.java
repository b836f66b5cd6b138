package org.nianbao.parser.document.rtf;

/** What holds inside a group, and ends with it. */
final class RtfState {

    Destination destination = Destination.HOLDER;
    int font;
    int afterUnicode = 1;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    int tableLevel;
    int style;

    /** Whether row properties are those of a table in a table. */
    boolean nestedRow;

    /** Whether this group began with {@code \*}: what is not known is to be passed over. */
    boolean starred;

    RtfState inner() {
        var inner = new RtfState();
        inner.destination = destination;
        inner.font = font;
        inner.afterUnicode = afterUnicode;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inTable = inTable;
        inner.tableLevel = tableLevel;
        inner.style = style;
        inner.nestedRow = nestedRow;
        return inner;
    }

    /** {@code \plain}: characters as usual. */
    void plain(int usualFont) {
        font = usualFont;
        hidden = false;
        deleted = false;
    }

    /** {@code \pard}: a paragraph as usual, in no table. */
    void paragraph() {
        inTable = false;
        tableLevel = 0;
        style = 0;
    }

    /** In how many tables the paragraph stands. */
    int level() {
        return tableLevel > 0 ? tableLevel : inTable ? 1 : 0;
    }
}
