package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** Puts the contents of all pages together: lines to paragraphs, tables to their rests on the next page. */
final class Assembly {

    private final Limits limits;
    private final Margins margins;
    private final List<Block> blocks = new ArrayList<>();

    /** The lines of the paragraph that is not yet ended. */
    private final List<Margins.PageLine> paragraph = new ArrayList<>();

    /** A table and what may be its rests, one a page. */
    private final List<Table> tables = new ArrayList<>();

    private int cells;

    private Assembly(Limits limits, Margins margins) {
        this.limits = limits;
        this.margins = margins;
    }

    static List<Block> of(List<PageContent> pages, Limits limits) {
        var assembly = new Assembly(limits, Margins.of(pages));
        for (var content : pages) {
            boolean top = true;
            for (var item : content.items()) {
                assembly.add(item, content.page(), top);
                top = false;
            }
        }
        assembly.endParagraph();
        assembly.endTable();
        return assembly.blocks;
    }

    private void add(PageContent.Item item, Page page, boolean top) {
        if (item instanceof PageContent.Ruled ruled) {
            endParagraph();
            if (!top) {
                endTable();
            }
            tables.add(ruled.table());
            return;
        }
        endTable();
        if (item instanceof PageContent.Line line) {
            var next = new Margins.PageLine(line.line(), page);
            if (!paragraph.isEmpty() && !margins.goesOn(paragraph.get(paragraph.size() - 1), next)) {
                endParagraph();
            }
            paragraph.add(next);
        } else if (item instanceof PageContent.Shown shown) {
            endParagraph();
            block(shown.image());
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        for (var line : paragraph) {
            var next = line.line().running();
            if (text.length() > 0
                    && TextLine.isLatin(text.charAt(text.length() - 1))
                    && TextLine.isLatin(next.charAt(0))) {
                text.append(' ');
            }
            text.append(next);
        }
        paragraph.clear();
        block(new Block.Paragraph(text.toString()));
    }

    private void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        var table = tables.get(0);
        for (var next : tables.subList(1, tables.size())) {
            var joined = Stitch.join(table, next);
            if (joined.isEmpty()) {
                grid(table);
            }
            table = joined.orElse(next);
        }
        grid(table);
        tables.clear();
    }

    private void grid(Table table) {
        cells += table.cells().size();
        if (cells > limits.cells()) {
            throw CannotRead.limit("cells", limits.cells());
        }
        block(table.block());
    }

    private void block(Block block) {
        if (blocks.size() >= limits.blocks()) {
            throw CannotRead.limit("blocks", limits.blocks());
        }
        blocks.add(block);
    }
}
