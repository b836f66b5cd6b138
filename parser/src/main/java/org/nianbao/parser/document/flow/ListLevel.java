package org.nianbao.parser.document.flow;

/**
 * One level of an automatic numbering.
 *
 * @param start the first number
 * @param format how the number is printed
 * @param pattern what is printed: a character below {@link ListCounter#LEVELS} stands for the number of that level,
 *     counted from 0 (as in DOC; XML holds no such characters); empty for no label
 * @param restartAfter levels up to this one, counted from 1, begin it anew when they are used; 0 for never
 * @param legal whether the numbers of all levels are printed in digits here
 */
public record ListLevel(int start, NumberFormat format, String pattern, int restartAfter, boolean legal) {

    /** A level without number or mark. */
    public static final ListLevel SILENT = new ListLevel(1, NumberFormat.NONE, "", Integer.MAX_VALUE, false);
}
