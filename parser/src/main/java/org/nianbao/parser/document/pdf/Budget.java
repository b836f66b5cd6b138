package org.nianbao.parser.document.pdf;

import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** Counts what a file makes its reader do: forms that draw forms multiply a few bytes without end. */
final class Budget {

    /** Instructions a letter or line may take: place, colour, font. */
    private static final int STEPS_A_MARK = 4;

    private final int most;
    private int marks;
    private long steps;

    Budget(Limits limits) {
        most = limits.glyphs();
    }

    /** A letter, a line or a picture. */
    void mark() {
        if (++marks > most) {
            throw CannotRead.limit("glyphs", most);
        }
    }

    /** An instruction of a page's content. */
    void step() {
        if (++steps > (long) STEPS_A_MARK * most) {
            throw CannotRead.limit("glyphs", most);
        }
    }
}
