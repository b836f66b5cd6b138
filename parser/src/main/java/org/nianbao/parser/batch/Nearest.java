package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reports most like one report: the nearest few by name, the others as a number. */
final class Nearest {

    /** So many are named. */
    static final int NAMED = 3;

    private static final Comparator<Other> ORDER = Comparator.comparingDouble(Other::similarity)
            .reversed()
            .thenComparing((Other o) -> o.report().name())
            .thenComparing((Other o) -> o.report().id());

    private final List<Other> named = new ArrayList<>(NAMED + 1);
    private int count;

    /**
     * Another report.
     *
     * @param similarity 0 to 1
     */
    record Other(BatchReport report, double similarity) {}

    void add(BatchReport report, double similarity) {
        count++;
        named.add(new Other(report, similarity));
        named.sort(ORDER);
        if (named.size() > NAMED) {
            named.remove(NAMED);
        }
    }

    /** At most {@value #NAMED}, the nearest first. */
    List<Other> named() {
        return named;
    }

    /** How many there are in all. */
    int count() {
        return count;
    }
}
