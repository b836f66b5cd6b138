package org.nianbao.crawler.walk.shape;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.store.LookState;

/** What a column is as a whole, of all that was read of it. */
final class Union {

    private static final int MOST_NAMED = 5;

    private Union() {}

    /**
     * Complete only if every part is and nothing was left out.
     *
     * @param parts the column's own page first
     * @param missed what should have been read too, for people
     */
    static Part of(List<Part> parts, List<String> missed, int rows, int pages) {
        var root = parts.get(0);
        var troubles = parts.stream()
                .filter(p -> !p.state().isComplete())
                .map(Part::trouble)
                .toList();
        var read = (parts.size() - 1) + " folders, " + pages + " pages, " + rows + " rows";
        if (!troubles.isEmpty() || !missed.isEmpty()) {
            var why = named(troubles)
                    + (troubles.isEmpty() || missed.isEmpty() ? "" : "; ")
                    + (missed.isEmpty() ? "" : "left out: " + named(missed));
            return root.as(LookState.INCOMPLETE, read + "; " + why);
        }
        var empty = rows == 0 && parts.stream().anyMatch(p -> p.state() == LookState.EMPTY);
        return root.as(empty ? LookState.EMPTY : LookState.OK, read + "; read " + folders(parts));
    }

    private static String named(List<String> sentences) {
        var some = sentences.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return sentences.size() > MOST_NAMED ? some + "; and " + (sentences.size() - MOST_NAMED) + " more" : some;
    }

    private static String folders(List<Part> parts) {
        var labels = parts.stream().skip(1).map(Part::label).toList();
        var some = labels.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return labels.size() > MOST_NAMED ? some + ", …" : some;
    }
}
