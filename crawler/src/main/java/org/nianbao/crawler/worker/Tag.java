package org.nianbao.crawler.worker;

/** First byte of an answer and of each block in it. */
final class Tag {

    static final byte READABLE = 1;
    static final byte UNREADABLE = 2;

    /** The program failed over the file; the name of the exception follows. */
    static final byte FAILED = 3;

    static final byte PARAGRAPH = 11;
    static final byte GRID = 12;
    static final byte IMAGE = 13;

    /** Most titles, blocks, rows, cells and arguments of an answer together: twice what the caps of the readers allow. */
    static final int MOST_ITEMS = 400_000;

    private Tag() {}
}
