package org.nianbao.parser.document.flow;

import java.util.List;

/** Counts the paragraphs of one automatic numbering. */
public final class ListCounter {

    /** Levels that formats have at most; counted from 0 here. */
    public static final int LEVELS = 10;

    private final int[] counts = new int[LEVELS];
    private final boolean[] used = new boolean[LEVELS];

    /** Counts one paragraph. */
    public void count(List<ListLevel> levels, int level) {
        countFrom(levels, level, levels.get(level).start());
    }

    /** As {@link #count}; if the level has not been used yet, it begins with the given number. */
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
        var pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (pattern.charAt(i) == '%' && named >= 0 && named < Math.min(9, levels.size())) {
                var format =
                        own.legal() ? NumberFormat.DECIMAL : levels.get(named).format();
                out.append(Numerals.write(
                        used[named] ? counts[named] : levels.get(named).start(), format));
                i++;
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }
}
