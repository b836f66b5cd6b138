package org.nianbao.parser.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * How a file was read.
 *
 * @param wrong cells with another value than they have, or that are not in the file
 * @param missing cells of the file that were not read
 */
record Score(String file, String format, int right, List<String> wrong, List<String> missing) {

    static Score of(String file, String format, Map<String, String> expected, Map<String, String> read) {
        var wrong = read.entrySet().stream()
                .filter(e -> !e.getValue().equals(expected.get(e.getKey())))
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        var missing = new TreeSet<>(expected.keySet());
        missing.removeAll(read.keySet());
        return new Score(file, format, read.size() - wrong.size(), wrong, List.copyOf(missing));
    }

    static String table(List<Score> scores) {
        var out = new StringBuilder(String.format(
                Locale.ROOT, "%n%-36s %-6s %5s %5s %7s%n", "file", "format", "right", "wrong", "missing"));
        for (var s : scores) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-36s %-6s %5d %5d %7d%n",
                    s.file(),
                    s.format(),
                    s.right(),
                    s.wrong().size(),
                    s.missing().size()));
        }
        return out.toString();
    }
}
