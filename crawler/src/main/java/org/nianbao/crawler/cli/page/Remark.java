package org.nianbao.crawler.cli.page;

import java.util.List;

/**
 * One finding as it is shown.
 *
 * @param no its number on the page of this report, to which marked cells refer
 * @param anchor id of the element
 * @param look {@code violation}, {@code warning}, {@code advice} or {@code review}
 * @param weight the same in words
 * @param certainty what that means, in words
 * @param cells the ways back to its cells, by their printed names
 * @param moreCells how many cells are not listed
 */
public record Remark(
        int no,
        String anchor,
        String rule,
        String title,
        String look,
        String weight,
        String certainty,
        String message,
        String where,
        String quote,
        String expected,
        String actual,
        String basis,
        List<Slot.Link> cells,
        int moreCells) {

    public Remark {
        cells = List.copyOf(cells);
    }
}
