package org.nianbao.parser.document;

/**
 * Caps under which a guest's bytes are read. Counts, not clocks, so that the same bytes always end the same way.
 *
 * @param bytes most bytes of a file
 * @param blocks most paragraphs, tables and pictures taken from it
 * @param cells most cells of all its tables together
 * @param depth most nested elements, groups or objects that are followed
 * @param pages most pages
 * @param glyphs most letters, and most lines and pictures, drawn on all pages together
 * @param entries most files inside a packed one
 * @param inflated most bytes that all unpacked parts have together
 */
public record Limits(int bytes, int blocks, int cells, int depth, int pages, int glyphs, int entries, int inflated) {

    /** Far above any real report: the largest seen has some 1,000 paragraphs, 400 cells and 40 pages. */
    public static final Limits USUAL = new Limits(50 << 20, 50_000, 100_000, 200, 400, 2_000_000, 5_000, 100 << 20);

    /** What is left of the cap on unpacked bytes for a file inside a packed one. */
    Limits afterInflating(int used) {
        return new Limits(bytes, blocks, cells, depth, pages, glyphs, entries, Math.max(0, inflated - used));
    }
}
