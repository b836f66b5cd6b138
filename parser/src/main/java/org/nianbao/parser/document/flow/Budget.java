package org.nianbao.parser.document.flow;

import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** What a document has used of its caps, over all its tables and text boxes together. */
final class Budget {

    private final Limits limits;
    private int blocks;
    private int cells;
    private int letters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void block() {
        if (++blocks > limits.blocks()) {
            throw CannotRead.limit("blocks", limits.blocks());
        }
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw CannotRead.limit("cells", limits.cells());
        }
    }

    void letters(int more) {
        letters += more;
        if (letters > limits.glyphs()) {
            throw CannotRead.limit("glyphs", limits.glyphs());
        }
    }
}
