package org.nianbao.parser.report;

/**
 * One of the six prescribed sections, from its heading to the next.
 *
 * @param no 1 to 6
 * @param heading as printed
 * @param text its running text without tables, one line per paragraph
 */
public record Section(int no, String heading, String text) {

    /** Characters that are not white space, the heading not counted. */
    public int chars() {
        return (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }

    /** The text in one run without any white space, so that a sentence broken over lines is found. */
    public String flow() {
        return Labels.squeeze(text);
    }
}
