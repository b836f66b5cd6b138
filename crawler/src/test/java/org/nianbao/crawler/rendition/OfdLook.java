package org.nianbao.crawler.rendition;

/** How an OFD file is written; the same pages by three programs. */
public enum OfdLook {
    /** A text object a line, distances written out, lines stroked one by one. */
    LINES,
    /** Objects in points under a matrix, distances in groups, lines as thin filled boxes, no namespace prefix. */
    MATRIX,
    /** A text object a letter, all lines of a table in one path, absolute places. */
    LETTERS
}
