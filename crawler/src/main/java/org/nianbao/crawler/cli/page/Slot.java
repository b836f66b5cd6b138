package org.nianbao.crawler.cli.page;

import java.util.List;

/**
 * One place of a printed table.
 *
 * @param tag {@code th} or {@code td}
 * @param scope of a {@code th}: {@code col}, {@code row} or a group of them; empty for a {@code td}
 * @param look space-separated classes of the style sheet
 * @param anchor id of the element within the page; empty if nothing leads here
 * @param marks what leads from here to the findings
 */
public record Slot(
        String tag, String scope, String text, int across, int down, String look, String anchor, List<Link> marks) {

    public Slot {
        marks = List.copyOf(marks);
    }

    /** A label over columns. */
    static Slot over(String text, int across, int down) {
        return new Slot("th", across > 1 ? "colgroup" : "col", text, across, down, "", "", List.of());
    }

    /** A label beside numbers. */
    static Slot beside(String text, int across, int down) {
        return new Slot("th", down > 1 ? "rowgroup" : "row", text, across, down, "", "", List.of());
    }

    /**
     * A way from one place of the page to another.
     *
     * @param to id of an element; empty if the place is not on the page
     */
    public record Link(String to, String text) {}
}
