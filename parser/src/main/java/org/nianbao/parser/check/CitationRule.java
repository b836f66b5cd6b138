package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** DOC-07: a known document number whose issuing letters (发文机关代字) are misspelt. */
final class CitationRule {

    /** Numbers of letters and notices on which the reports rest. */
    private record Known(String letters, int year, int serial) {
        String number() {
            return letters + "〔" + year + "〕" + serial + "号";
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known("国办公开办函", 2019, 60),
            new Known("国办公开办函", 2019, 61),
            new Known("国办公开办函", 2021, 30),
            new Known("国办公开办函", 2016, 201),
            new Known("国办函", 2020, 109),
            new Known("国办发", 2014, 32));

    private static final Pattern CITED =
            Pattern.compile("(国[\\p{IsHan}&&[^国]]{1,8})[〔\\[【(﹝〈<]{1,2}(20\\d{2})[〕\\]】)﹞〉>]{1,2}第?(\\d{1,4})号");

    private static final int MOST_LETTERS_WRONG = 2;
    /** Up to this length one letter more or less gives the number of another series, which may exist. */
    private static final int SHORT = 4;

    private CitationRule() {}

    static List<Draft> misspelt(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var seen = new LinkedHashSet<String>();
        for (var m : Anchored.find(CITED, c.flow(), "国")) {
            int year = Integer.parseInt(m.group(2));
            int serial = Integer.parseInt(m.group(3));
            var letters = m.group(1);
            for (var known : KNOWN) {
                if (known.year == year
                        && known.serial == serial
                        && isSlip(letters, known.letters)
                        && seen.add(letters + known.number())) {
                    drafts.add(Draft.warning(known.letters.length() > SHORT ? Certainty.CERTAIN : Certainty.REVIEW)
                            .saying(m.group(), known.number())
                            .comparing(known.number(), m.group()));
                }
            }
        }
        return drafts;
    }

    private static boolean isSlip(String letters, String known) {
        int distance = distance(letters, known);
        return distance > 0 && distance <= MOST_LETTERS_WRONG;
    }

    /** Levenshtein's edit distance. */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
