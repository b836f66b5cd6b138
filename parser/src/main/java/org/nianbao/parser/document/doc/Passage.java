package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.Spaces;

/** Paragraphs, tables and pictures one after another: the running text, or what stands in one cell. */
final class Passage {

    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>(2);
    private final StringBuilder line = new StringBuilder();
    private boolean holdsTable;

    Passage(Limits limits) {
        this.limits = limits;
    }

    void append(char c) {
        line.append(c);
    }

    void append(String text) {
        line.append(text);
    }

    void append(CharSequence text, int from, int to) {
        line.append(text, from, to);
    }

    boolean atLineStart() {
        return line.isEmpty();
    }

    void endLine() {
        if (line.isEmpty()) {
            return;
        }
        var text = Spaces.trim(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            add(new Block.Paragraph(text));
        }
    }

    void picture(String source) {
        endLine();
        add(new Block.Image(source));
    }

    /** A table, or what it holds if it only arranges text. */
    void table(List<Block> content) {
        endLine();
        holdsTable = true;
        content.forEach(this::add);
    }

    boolean holdsTable() {
        return holdsTable;
    }

    boolean isBlank() {
        return blocks.isEmpty() && Spaces.isBlank(line.toString());
    }

    List<Block> blocks() {
        endLine();
        return blocks;
    }

    /** The text of a cell: its lines, a blank between. */
    String text() {
        endLine();
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph only) {
            return only.text();
        }
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph p) {
                text.append(text.isEmpty() ? "" : " ").append(p.text());
            }
        }
        return text.toString();
    }

    private void add(Block block) {
        if (blocks.size() >= limits.blocks()) {
            throw CannotRead.limit("blocks", limits.blocks());
        }
        blocks.add(block);
    }
}
