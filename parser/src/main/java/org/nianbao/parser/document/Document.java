package org.nianbao.parser.document;

import java.util.List;

/**
 * What every reader ends in: text and tables in reading order.
 *
 * @param format what the file was
 * @param titles candidates for the title that stand outside the running text (HTML title, metadata), best first
 * @param blocks the content
 * @param otherReading the same content taken from the file in another way, where tables had to be inferred: a witness for
 *     {@code blocks}, and never a substitute; empty if there is none
 */
public record Document(Format format, List<String> titles, List<Block> blocks, List<Block> otherReading) {

    public Document {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
        otherReading = List.copyOf(otherReading);
    }

    /** A document with one reading. */
    public Document(Format format, List<String> titles, List<Block> blocks) {
        this(format, titles, blocks, List.of());
    }
}
