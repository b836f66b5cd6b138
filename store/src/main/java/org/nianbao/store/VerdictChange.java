package org.nianbao.store;

import java.util.List;
import java.util.Optional;

/**
 * A verdict to be stored if the stored state is still the expected one.
 *
 * @param expected the state it was computed from; empty = no row yet
 * @param flips what has to be told if it is stored
 */
public record VerdictChange(Optional<String> expected, VerdictState next, List<Flip> flips) {

    public VerdictChange {
        flips = List.copyOf(flips);
    }

    /** A change of which nobody has to be told. */
    public VerdictChange(Optional<String> expected, VerdictState next) {
        this(expected, next, List.of());
    }
}
