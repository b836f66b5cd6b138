package org.nianbao.parser.check;

import java.math.BigDecimal;

/**
 * What a sentence says about how many there were.
 *
 * @param topic what it counts
 * @param number how many
 * @param approximate whether the text itself calls it approximate (余, 约 …)
 * @param extent whose number it is, if the sentence says so
 * @param thisYear whether it is about the year of the report
 * @param sentence where it stands
 * @param words the words it was read from
 */
record NumberClaim(
        Topic topic,
        BigDecimal number,
        boolean approximate,
        Extent extent,
        boolean thisYear,
        Sentence sentence,
        String words) {

    /** Whether it may be held against a table at all. */
    boolean isComparable() {
        return !approximate && thisYear;
    }

    String printed() {
        return number.stripTrailingZeros().toPlainString();
    }
}
