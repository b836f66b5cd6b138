package org.nianbao.config.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.table.Table.Column;
import org.nianbao.config.text.Blanks;
import org.nianbao.config.text.Nearest;

/**
 * Which column of a table stands where.
 *
 * @param width how many columns the table has
 */
record Header(Map<ColumnName, Integer> places, int width) {

    /** Marks that forms put at a name: a star for "required", a remark in brackets. */
    private static final Pattern MARKS = Pattern.compile("[*＊]|[(（][^)）]{0,40}+[)）]");

    Header {
        places = Map.copyOf(places);
    }

    /** Finds the known columns; reports those that are unknown or stand twice. A column without a name is passed over. */
    static Header of(List<Column> columns, List<? extends ColumnName> known, Problems problems) {
        var names = new HashMap<String, ColumnName>();
        for (var name : known) {
            names.put(name.id(), name);
            name.otherNames().forEach(other -> names.put(other, name));
        }
        var places = new HashMap<ColumnName, Integer>();
        var unknown = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var written = normal(column.name());
            var name = Optional.ofNullable(names.get(written));
            if (name.isEmpty()) {
                if (!written.isEmpty() && unknown.add(written)) {
                    reportUnknown(column, known, names, problems);
                }
            } else if (places.putIfAbsent(name.get(), i) != null) {
                problems.error(column.line(), Fault.COLUMN_TWICE, column.name());
            }
        }
        return new Header(places, columns.size());
    }

    Optional<Integer> place(ColumnName column) {
        return Optional.ofNullable(places.get(column));
    }

    private static String normal(String name) {
        return Blanks.remove(MARKS.matcher(name).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    private static void reportUnknown(
            Column column, List<? extends ColumnName> known, Map<String, ColumnName> names, Problems problems) {
        var meant = Nearest.of(normal(column.name()), names.keySet());
        if (meant.isPresent()) {
            problems.error(column.line(), Fault.COLUMN_SUGGEST, column.name(), meant.get());
        } else {
            var ids = String.join(",", known.stream().map(ColumnName::id).toList());
            problems.error(column.line(), Fault.COLUMN_UNKNOWN, column.name(), ids);
        }
    }
}
