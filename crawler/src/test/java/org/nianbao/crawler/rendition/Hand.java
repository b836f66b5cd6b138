package org.nianbao.crawler.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who types a document: the same seed always the same way. */
final class Hand {

    private final Random random;

    /** Whether numerals are left to the program where it can count them. */
    final boolean numbersItself;

    /** Whether everything stands in the one cell of a table that arranges the page. */
    final boolean layoutTable;

    Hand(long seed) {
        random = new Random(seed);
        numbersItself = random.nextBoolean();
        layoutTable = random.nextInt(4) == 0;
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** A text in pieces, as it is typed and mended; digits are torn apart, too. */
    List<String> runs(String text) {
        var runs = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + (once(3) ? 0 : random.nextInt(30)));
            runs.add(text.substring(at, end));
            at = end;
        }
        return runs;
    }
}
