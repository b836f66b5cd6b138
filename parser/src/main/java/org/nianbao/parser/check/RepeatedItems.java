package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TXT-05: an enumeration names the same item twice. */
final class RepeatedItems {

    private static final int SHORTEST = 4;
    private static final int MOST = 100;

    private RepeatedItems() {}

    static List<Draft> inLists(CheckContext c) {
        for (var sentence : c.written()) {
            var text = sentence.text();
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ':') {
                    var clause = text.substring(from, i);
                    var twice = clause.indexOf('、') < 0 ? Optional.<String>empty() : twice(clause);
                    if (twice.isPresent()) {
                        return List.of(Draft.advice(Certainty.CERTAIN)
                                .saying(twice.get())
                                .in(sentence.section())
                                .quoting(clause));
                    }
                    from = i + 1;
                }
            }
        }
        return List.of();
    }

    private static Optional<String> twice(String clause) {
        var seen = new ArrayList<String>();
        int from = 0;
        while (from <= clause.length()) {
            int end = clause.indexOf('、', from);
            end = end < 0 ? clause.length() : end;
            var bare = end - from < SHORTEST ? "" : bare(clause.substring(from, end), from == 0);
            if (bare.length() >= SHORTEST && seen.contains(bare)) {
                return Optional.of(bare);
            }
            if (seen.size() < MOST) {
                seen.add(bare);
            }
            from = end + 1;
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
