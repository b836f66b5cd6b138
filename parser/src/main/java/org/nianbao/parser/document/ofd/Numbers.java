package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers between blanks; what is no number, or no length a page may have, is left out. */
final class Numbers {

    /** 100 m in millimetres. */
    private static final double MOST = 100_000;

    private Numbers() {}

    static List<Double> of(String text) {
        var numbers = new ArrayList<Double>();
        for (var word : text.strip().split("[\\s,]+")) {
            double number = of(word, Double.NaN);
            if (!Double.isNaN(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** One number. */
    static double of(String word, double unlessOne) {
        if (word.isEmpty() || word.length() > 40 || "+-.0123456789".indexOf(word.charAt(0)) < 0) {
            return unlessOne;
        }
        try {
            double number = Double.parseDouble(word);
            return Math.abs(number) <= MOST ? number : unlessOne;
        } catch (NumberFormatException noNumber) {
            return unlessOne;
        }
    }
}
