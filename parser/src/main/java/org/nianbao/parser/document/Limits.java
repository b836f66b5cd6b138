package org.nianbao.parser.document;

/**
 * Caps under which a guest's bytes are read. Counts, not clocks, so that the same bytes always end the same way.
 *
 * @param bytes most bytes of a file
 * @param blocks most paragraphs, tables and pictures taken from it
 * @param cells most cells of all its tables together
 * @param depth most nested elements that are followed
 */
public record Limits(int bytes, int blocks, int cells, int depth) {

    /** Far above any real report: the largest seen has some 1,000 paragraphs and 400 cells. */
    public static final Limits USUAL = new Limits(50 << 20, 50_000, 100_000, 200);
}
