package org.nianbao.parser.document;

import java.util.List;

/**
 * What every reader ends in: text and tables in reading order.
 *
 * @param format what the file was
 * @param titles candidates for the title that stand outside the running text (HTML title, metadata), best first
 * @param blocks the content
 */
public record Document(Format format, List<String> titles, List<Block> blocks) {

    public Document {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }
}
