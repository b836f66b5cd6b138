package org.nianbao.crawler.ledger;

import java.util.Comparator;

/**
 * What is counted together.
 *
 * @param year report year
 * @param by along which line
 * @param name of the office, code of the region or id of the kind; empty for those without one, and for all
 */
record Group(int year, By by, String name) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::year).thenComparing(Group::by).thenComparing(Group::name);

    /** Along which lines agencies are grouped. */
    enum By {
        ALL,
        OFFICE,
        REGION,
        KIND
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
