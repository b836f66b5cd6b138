package org.nianbao.parser.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** TXT-05: an enumeration names the same item twice. */
final class RepeatedItems {

    private static final int SHORTEST = 4;
    private static final Pattern CLAUSE = Pattern.compile("[,:]");
    private static final Pattern ITEM = Pattern.compile("、");

    private RepeatedItems() {}

    static List<Draft> inLists(CheckContext c) {
        for (var sentence : c.written()) {
            if (sentence.text().indexOf('、') >= 0) {
                for (var clause : CLAUSE.split(sentence.text())) {
                    var twice = twice(clause);
                    if (twice.isPresent()) {
                        return List.of(Draft.advice(Certainty.CERTAIN)
                                .saying(twice.get())
                                .in(sentence.section())
                                .quoting(clause));
                    }
                }
            }
        }
        return List.of();
    }

    private static Optional<String> twice(String clause) {
        var seen = new HashSet<String>();
        for (var item : ITEM.split(clause)) {
            var bare = bare(item, seen.isEmpty());
            if (bare.length() >= SHORTEST && !seen.add(bare)) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    /** An item without 等 behind it; a title at the head of the list also without the words that lead to the list. */
    private static String bare(String item, boolean first) {
        var text = item.endsWith("等") ? item.substring(0, item.length() - 1) : item;
        for (var marks : List.of("“”", "《》")) {
            int open = text.indexOf(marks.charAt(0));
            boolean oneTitle = open >= 0
                    && text.indexOf(marks.charAt(1)) == text.length() - 1
                    && open == text.lastIndexOf(marks.charAt(0));
            if (oneTitle && (open == 0 || first)) {
                return text.substring(open + 1, text.length() - 1);
            }
        }
        return text;
    }
}
