package org.nianbao.crawler.cli.page;

import java.util.List;

/**
 * A section of the report on the page.
 *
 * @param anchor id of the element
 * @param heading as printed in the report, else as in the form
 * @param note how many characters it has, or that it was not found
 * @param tables its table, if it has one that was found
 * @param others numbers that were read and have no place in the form shown
 */
public record Part(
        String anchor, String heading, String note, List<Grid> tables, List<String> others, List<Remark> remarks) {

    public Part {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        remarks = List.copyOf(remarks);
    }
}
