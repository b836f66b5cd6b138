package org.nianbao.parser.report;

/** A piece of table 三 as printed. */
sealed interface Table3Item {

    /**
     * The label of a row or of a group of rows.
     *
     * @param last the token with which it ends
     */
    record Name(String id, boolean group, Token last) implements Table3Item {}

    /** Words that are no label of a row. */
    record Words(String normal, String raw, Token last) implements Table3Item {}

    record Values(ValueRun run) implements Table3Item {

        /** Whether they begin in the same row of a grid, or on the same line of a text, as a word. */
        boolean isBeside(Token word) {
            return run.lines().get(0).get(0).line() == word.line();
        }
    }
}
