package org.nianbao.parser.document.page;

import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/**
 * Drawn pages as text and tables.
 *
 * @param blocks paragraphs, tables by their rulings, and pictures of notable size, in reading order over all pages
 * @param otherReading the same pages as lines of text by position alone
 */
public record PageBlocks(List<Block> blocks, List<Block> otherReading) {

    public PageBlocks {
        blocks = List.copyOf(blocks);
        otherReading = List.copyOf(otherReading);
    }

    /**
     * Reads pages.
     *
     * @throws CannotRead if they hold more blocks or cells than the caps allow
     */
    public static PageBlocks of(List<Page> pages, Limits limits) {
        var contents = pages.stream().map(PageContent::of).toList();
        return new PageBlocks(Assembly.of(Furniture.removed(contents), limits), LayoutText.of(pages, limits.blocks()));
    }
}
