package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the scanner saw besides numbers. */
final class TableNotes {

    /** A label as seen, with all it can be. */
    record Seen(String table, String raw, List<LabelBook.Entry> entries) {}

    private final List<Seen> labels = new ArrayList<>();
    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, Set<String>> lost = new HashMap<>();
    private final Map<String, Integer> unplaced = new HashMap<>();
    private final Map<String, int[]> extent = new LinkedHashMap<>();

    void label(String table, String raw, List<LabelBook.Entry> entries, Optional<TableLabel.Kind> kind) {
        var meant = new ArrayList<LabelBook.Entry>(entries.size());
        for (var entry : entries) {
            if (entry.table().equals(table) && (kind.isEmpty() || entry.kind().equals(kind))) {
                meant.add(entry);
            }
        }
        labels.add(new Seen(table, raw, meant));
    }

    void row(String table, String row) {
        rows.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(row);
    }

    void lost(String table, String row) {
        lost.computeIfAbsent(table, t -> new HashSet<>()).add(row);
    }

    void unplaced(String table, int numbers) {
        unplaced.merge(table, numbers, Integer::sum);
    }

    /** Notes that a block is part of a table, so that it is no running text. */
    void covers(String table, int block) {
        var range = extent.computeIfAbsent(table, t -> new int[] {block, block});
        range[0] = Math.min(range[0], block);
        range[1] = Math.max(range[1], block);
    }

    boolean isInTable(int block) {
        return extent.values().stream().anyMatch(r -> block >= r[0] && block <= r[1]);
    }

    List<Seen> labels() {
        return labels;
    }

    List<String> rows(String table) {
        return List.copyOf(rows.getOrDefault(table, Set.of()));
    }

    Set<String> lost(String table) {
        return lost.getOrDefault(table, Set.of());
    }

    int unplaced(String table) {
        return unplaced.getOrDefault(table, 0);
    }
}
