package org.nianbao.parser.document;

/** What a document has used of its caps, over all its tables, text boxes and pages together. */
public final class Budget {

    /** Instructions or elements that a letter or line may take: place, colour, font. */
    private static final int STEPS_A_MARK = 4;

    private final Limits limits;
    private int blocks;
    private int cells;
    private int marks;
    private long steps;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** A paragraph, a table or a picture. */
    public void block() {
        if (++blocks > limits.blocks()) {
            throw CannotRead.limit("blocks", limits.blocks());
        }
    }

    public void cell() {
        if (++cells > limits.cells()) {
            throw CannotRead.limit("cells", limits.cells());
        }
    }

    /** Letters, or lines and pictures drawn. */
    public void marks(int more) {
        marks += more;
        if (marks > limits.glyphs()) {
            throw CannotRead.limit("glyphs", limits.glyphs());
        }
    }

    /** An instruction or element that may draw nothing: forms that draw forms multiply a few bytes without end. */
    public void step() {
        if (++steps > (long) STEPS_A_MARK * limits.glyphs()) {
            throw CannotRead.limit("glyphs", limits.glyphs());
        }
    }
}
