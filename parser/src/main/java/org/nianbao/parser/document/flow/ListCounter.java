package org.nianbao.parser.document.flow;

import java.util.List;

/** Counts the paragraphs of one automatic numbering. */
public final class ListCounter {

    /** Levels that formats have at most; counted from 0 here. */
    public static final int LEVELS = 10;

    private final int[] counts = new int[LEVELS];
    private final boolean[] used = new boolean[LEVELS];

    /** Counts one paragraph; if its level has not been used yet, it begins with the given number. */
    public void countFrom(List<ListLevel> levels, int level, int start) {
        counts[level] = used[level] ? counts[level] + 1 : start;
        used[level] = true;
        for (int deeper = level + 1; deeper < Math.min(LEVELS, levels.size()); deeper++) {
            if (level < levels.get(deeper).restartAfter()) {
                used[deeper] = false;
            }
        }
    }

    /** The next paragraph of the level is its first again. */
    public void restart(int level) {
        used[level] = false;
    }

    /** What is printed before the paragraph counted last. */
    public String label(List<ListLevel> levels, int level) {
        var own = levels.get(level);
        var out = new StringBuilder();
        for (char c : own.pattern().toCharArray()) {
            if (c >= LEVELS) {
                out.append(c);
            } else if (c < levels.size()) {
                var named = levels.get(c);
                out.append(Numerals.write(
                        used[c] ? counts[c] : named.start(), own.legal() ? NumberFormat.DECIMAL : named.format()));
            }
        }
        return out.toString();
    }
}
