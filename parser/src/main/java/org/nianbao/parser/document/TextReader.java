package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as it circulates. One paragraph a line, empty lines included: in text copied from a table an empty line
 * ends a row, and a line that holds only a tab is an empty cell.
 */
final class TextReader {

    private TextReader() {}

    static Document document(String text, Limits limits) {
        if (text.isBlank()) {
            throw CannotRead.empty();
        }
        if (text.length() > limits.glyphs()) {
            throw CannotRead.limit("glyphs", limits.glyphs());
        }
        if (Garble.spoils(text)) {
            throw CannotRead.garbled();
        }
        return new Document(Format.TEXT, List.of(), read(text, limits));
    }

    static List<Block> read(String text, Limits limits) {
        var blocks = new ArrayList<Block>();
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (blocks.size() >= limits.blocks()) {
                throw CannotRead.limit("blocks", limits.blocks());
            }
            blocks.add(new Block.Paragraph(line.stripTrailing().isEmpty() && line.contains("\t") ? "\t" : line));
        }
        return blocks;
    }
}
