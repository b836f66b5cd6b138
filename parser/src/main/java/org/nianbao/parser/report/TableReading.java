package org.nianbao.parser.report;

import java.util.List;
import java.util.Set;

/**
 * How one of the three tables was found.
 *
 * @param id {@code T2}, {@code T3} or {@code T4}
 * @param present whether any part of it was recognised
 * @param rows ids of the data rows whose cells were placed, in the order found ({@code N} for table 四)
 * @param lostLabels ids of rows whose printed label is missing or overwritten, whether or not the cells could be placed
 * @param labels every label seen, in reading order
 * @param unplaced numbers that stand in the table but could not be given to a cell: what is missing may be our misreading
 */
public record TableReading(
        String id, boolean present, List<String> rows, Set<String> lostLabels, List<TableLabel> labels, int unplaced) {

    public TableReading {
        rows = List.copyOf(rows);
        lostLabels = Set.copyOf(lostLabels);
        labels = List.copyOf(labels);
    }

    public static TableReading absent(String id) {
        return new TableReading(id, false, List.of(), Set.of(), List.of(), 0);
    }
}
