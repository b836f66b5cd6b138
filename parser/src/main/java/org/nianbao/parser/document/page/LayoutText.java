package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.Block;

/**
 * The second reading: text line by line as it stands on the page, columns parted by tabs. It looks at no ruling, so that
 * it can be a witness for what was read with their help.
 */
final class LayoutText {

    private LayoutText() {}

    static List<Block> of(List<Page> pages, int most) {
        var blocks = new ArrayList<Block>();
        for (var page : pages) {
            for (var line : TextLine.of(page.glyphs())) {
                if (blocks.size() == most) {
                    return blocks;
                }
                if (!Furniture.isNumberOrStamp(line, page)) {
                    blocks.add(new Block.Paragraph(line.byColumns()));
                }
            }
        }
        return blocks;
    }
}
