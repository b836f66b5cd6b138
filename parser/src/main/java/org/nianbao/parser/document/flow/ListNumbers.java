package org.nianbao.parser.document.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The automatic numbers of a document whose lists share patterns (Word, in DOC and DOCX): 一、 to 六、 of headings, 1. to
 * 8. of row labels. To be asked for each numbered paragraph in the document's order.
 */
public final class ListNumbers {

    /** By pattern: lists of one pattern count on together. */
    private final Map<Integer, ListCounter> counters = new HashMap<>();

    private final Set<Place> begun = new HashSet<>();

    private record Place(int list, int level) {}

    /**
     * A list.
     *
     * @param id its own number
     * @param pattern number of the pattern it shares with others
     * @param levels how each level is printed, {@link ListCounter#LEVELS} of them
     * @param starts by level: where this list begins anew instead of counting on
     */
    public record Numbered(int id, int pattern, List<ListLevel> levels, Map<Integer, Integer> starts) {

        public Numbered {
            levels = List.copyOf(levels);
            starts = Map.copyOf(starts);
        }
    }

    /** What is printed before the next paragraph, which stands in a list at a level counted from 0. */
    public String next(Numbered list, int level) {
        var counter = counters.computeIfAbsent(list.pattern, k -> new ListCounter());
        if (list.starts.containsKey(level) && begun.add(new Place(list.id, level))) {
            counter.restart(level);
        }
        int start = list.starts.getOrDefault(level, list.levels.get(level).start());
        counter.countFrom(list.levels, level, start);
        return counter.label(list.levels, level);
    }
}
