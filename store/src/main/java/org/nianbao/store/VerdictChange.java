package org.nianbao.store;

import java.util.Optional;

/**
 * A verdict to be stored if the stored state is still the expected one.
 *
 * @param expected the state it was computed from; empty = no row yet
 */
public record VerdictChange(Optional<String> expected, VerdictState next) {}
