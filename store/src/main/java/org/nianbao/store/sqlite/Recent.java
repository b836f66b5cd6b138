package org.nianbao.store.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.nianbao.store.Observation;

/**
 * Observations of the agencies asked for last. Since rows are only ever added, what was read once is read no more; a verdict
 * every day would otherwise read all earlier days every day. Bounded by the number of observations.
 */
final class Recent {

    private static final int MOST = 100_000;
    private static final Rows NOTHING = new Rows(0, List.of(), true);

    private final int most;
    private final boolean told;
    private final LinkedHashMap<String, Rows> known = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /** An observation and the number of its row. */
    record Numbered(long id, Observation observation) {}

    /** By moment and then by number, with the number of the newest row, and whether there may be rows after that. */
    private record Rows(long newest, List<Observation> all, boolean stale) {}

    /**
     * Nothing known yet.
     *
     * @param told whether all rows that are added are told of by {@link #added}, as nobody else adds any
     */
    Recent(boolean told) {
        this(MOST, told);
    }

    Recent(int most, boolean told) {
        this.most = most;
        this.told = told;
    }

    /** Rows were added. */
    synchronized void added(String agency) {
        known.computeIfPresent(agency, (a, rows) -> new Rows(rows.newest(), rows.all(), true));
    }

    /**
     * The observations of an agency up to a moment (included).
     *
     * @param after reads the rows with higher numbers, in any order
     */
    synchronized List<Observation> of(String agency, Instant until, LongFunction<List<Numbered>> after) {
        var rows = known.getOrDefault(agency, NOTHING);
        if (rows.stale()) {
            var more = after.apply(rows.newest());
            rows = more.isEmpty() ? new Rows(rows.newest(), rows.all(), !told) : together(rows, more);
            if (!rows.all().isEmpty()) {
                remember(agency, rows);
            }
        }
        return upTo(rows.all(), until);
    }

    /** By halves, since there may be a look for each day of a year. */
    private static List<Observation> upTo(List<Observation> all, Instant until) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at().isAfter(until)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return all.subList(0, low);
    }

    private Rows together(Rows rows, List<Numbered> more) {
        var all = new ArrayList<>(rows.all());
        more.stream()
                .sorted(Comparator.comparingLong(Numbered::id))
                .map(Numbered::observation)
                .forEach(all::add);
        all.sort(Comparator.comparing(Observation::at)); // a stable one, and the new rows have the higher numbers
        long newest = more.stream().mapToLong(Numbered::id).max().orElseThrow();
        return new Rows(newest, List.copyOf(all), !told);
    }

    private void remember(String agency, Rows rows) {
        var old = known.put(agency, rows);
        size += rows.all().size() - (old == null ? 0 : old.all().size());
        var eldest = known.entrySet().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().getValue().all().size();
            eldest.remove();
        }
    }
}
