package org.nianbao.crawler.walk.shape;

import java.net.URI;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.store.LookState;

/**
 * A page of the tree of a column, with the list it holds.
 *
 * @param label the words that led there; empty for the column itself
 * @param state what came of it
 * @param detail for people
 */
record Part(URI url, String label, LookState state, String detail) {

    static Part of(URI url, String label, ColumnReading reading) {
        return new Part(url, label, reading.state(), reading.detail());
    }

    Part as(LookState other, String why) {
        return new Part(url, label, other, why);
    }

    /** For people: which folder, and what is wrong with it. */
    String trouble() {
        return (label.isEmpty() ? "the column's own page" : label + " (" + url + ")") + ": " + state + ", " + detail;
    }
}
