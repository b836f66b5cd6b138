package org.nianbao.parser.report;

import java.util.HashMap;
import java.util.Map;

/** The letters of a text, whatever their order: what is left of a label that merged cells and line breaks have torn. */
final class Letters {

    private Letters() {}

    /** How often each stands there. */
    static Map<Integer, Integer> of(CharSequence text) {
        var count = new HashMap<Integer, Integer>();
        text.codePoints().forEach(c -> count.merge(c, 1, Integer::sum));
        return count;
    }

    static boolean cover(Map<Integer, Integer> have, Map<Integer, Integer> need) {
        return need.entrySet().stream().allMatch(e -> have.getOrDefault(e.getKey(), 0) >= e.getValue());
    }
}
