package org.nianbao.crawler.alert.post.robot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Cuts a list of lines at whole lines, so that it fits. */
final class Cut {

    private Cut() {}

    /**
     * As many lines from the start as fit, and a last one that counts the others. A line that would take more than half the room
     * is shortened.
     *
     * @param room bytes of UTF-8 there are
     * @param cost bytes a line takes, whatever surrounds it included
     * @param rest says how many lines were left out
     */
    static List<String> lines(List<String> lines, int room, ToIntFunction<String> cost, IntFunction<String> rest) {
        var kept = new ArrayList<String>();
        int left = room;
        for (int i = 0; i < lines.size(); i++) {
            var line = shorten(lines.get(i), room / 2, cost);
            int others = lines.size() - i - 1;
            int reserve = others == 0 ? 0 : cost.applyAsInt(rest.apply(others));
            if (cost.applyAsInt(line) + reserve > left) {
                // The line before left room for this, as it counts the same number.
                kept.add(rest.apply(others + 1));
                return kept;
            }
            kept.add(line);
            left -= cost.applyAsInt(line);
        }
        return kept;
    }

    /** The start of a line, with an ellipsis, so that it costs no more than so many bytes. */
    static String shorten(String line, int room, ToIntFunction<String> cost) {
        if (cost.applyAsInt(line) <= room) {
            return line;
        }
        int low = 0;
        int high = line.codePointCount(0, line.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (cost.applyAsInt(start(line, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return start(line, low);
    }

    private static String start(String line, int codePoints) {
        return line.substring(0, line.offsetByCodePoints(0, codePoints)) + "…";
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
