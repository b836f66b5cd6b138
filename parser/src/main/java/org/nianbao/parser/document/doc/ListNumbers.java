package org.nianbao.parser.document.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of paragraphs, which stand in no text: 一、 to 六、 of headings, 1. to 8. of row labels. Has to be
 * asked for each numbered paragraph in the document's order.
 */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LONGEST_TEXT = 40;

    private final @Nullable ListTables tables;

    /** By list: the number last printed on each level. */
    private final Map<Integer, int[]> last = new HashMap<>();

    private final Set<Integer> begun = new HashSet<>();

    ListNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** What is printed before the paragraph's own text; nothing for bullets. */
    String next(ParagraphMarks paragraph) {
        if (paragraph.list() == 0 || tables == null) {
            return "";
        }
        return override(tables, paragraph.list())
                .map(lfo -> next(tables, lfo, paragraph))
                .orElse("");
    }

    private static Optional<LFO> override(ListTables tables, int number) {
        try {
            return Optional.ofNullable(tables.getLfo(number));
        } catch (java.util.NoSuchElementException dangling) {
            // A paragraph may name a list that was deleted; Word prints no number then.
            return Optional.empty();
        }
    }

    private String next(ListTables tables, LFO lfo, ParagraphMarks paragraph) {
        var overrides = tables.getLfoData(paragraph.list()).getRgLfoLvl();
        var levels = new @Nullable ListLevel[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = tables.getLevel(lfo.getLsid(), i);
        }
        var numbers = last.computeIfAbsent(lfo.getLsid(), k -> unused());
        boolean first = begun.add(paragraph.list());
        for (var override : overrides) {
            apply(override, levels, numbers, first);
        }
        int level = paragraph.listLevel();
        if (levels[level] == null) {
            return "";
        }
        for (int i = 0; i <= level; i++) {
            if (numbers[i] == UNUSED) {
                var above = levels[i];
                numbers[i] = (above == null ? 1 : above.getStartAt()) - (i == level ? 1 : 0);
            }
        }
        numbers[level]++;
        Arrays.fill(numbers, level + 1, LEVELS, UNUSED);
        return text(levels, numbers, level);
    }

    private static int[] unused() {
        var numbers = new int[LEVELS];
        Arrays.fill(numbers, UNUSED);
        return numbers;
    }

    private static void apply(
            ListFormatOverrideLevel override, @Nullable ListLevel[] levels, int[] numbers, boolean first) {
        int level = override.getLevelNum();
        if (level < 0 || level >= LEVELS) {
            return;
        }
        if (override.isFormatting() && override.getLevel() != null) {
            levels[level] = override.getLevel();
            if (override.isStartAt() && first) {
                numbers[level] = override.getLevel().getStartAt() - 1;
            }
        } else if (override.isStartAt() && first) {
            numbers[level] = override.getIStartAt() - 1;
        }
    }

    /** The level's text, where a control character stands for the number of a level. */
    private static String text(@Nullable ListLevel[] levels, int[] numbers, int level) {
        var own = levels[level];
        var pattern = own == null || own.getNumberText() == null ? "" : own.getNumberText();
        if (own == null || own.getNumberFormat() == 23 || pattern.length() > LONGEST_TEXT) {
            return "";
        }
        var out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= LEVELS) {
                out.append(c);
                continue;
            }
            var named = levels[c];
            if (named != null && numbers[c] != UNUSED) {
                boolean plain = c != level && own.isLegalNumbering();
                out.append(Numeral.of(numbers[c], plain ? 0 : named.getNumberFormat()));
            }
        }
        return out.toString();
    }
}
