package org.nianbao.parser.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * To which reports a rule applies.
 *
 * @param from first report year, if bounded
 * @param to last report year, if bounded
 * @param kinds kinds of agency as in {@link Subject#kind()}; empty = every kind, known or not
 */
public record Scope(OptionalInt from, OptionalInt to, Set<String> kinds) {

    static final Scope ALL = new Scope(OptionalInt.empty(), OptionalInt.empty(), Set.of());

    public Scope {
        kinds = Set.copyOf(kinds);
    }

    static final Scope SINCE_2019 = from(2019);
    static final Scope SINCE_2021 = from(2021);

    static Scope from(int year) {
        return new Scope(OptionalInt.of(year), OptionalInt.empty(), Set.of());
    }

    static Scope until(int year) {
        return new Scope(OptionalInt.empty(), OptionalInt.of(year), Set.of());
    }

    static Scope between(int from, int to) {
        return new Scope(OptionalInt.of(from), OptionalInt.of(to), Set.of());
    }

    /** The same years, for certain kinds of agency. */
    Scope only(String... kinds) {
        return new Scope(from, to, Set.of(kinds));
    }

    /** Whether the rule applies; a bounded rule needs a year, one for certain kinds needs the kind. */
    boolean covers(OptionalInt year, Optional<String> kind) {
        return coversYear(year)
                && (kinds.isEmpty() || kind.filter(kinds::contains).isPresent());
    }

    private boolean coversYear(OptionalInt year) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return year.isPresent()
                && (from.isEmpty() || year.getAsInt() >= from.getAsInt())
                && (to.isEmpty() || year.getAsInt() <= to.getAsInt());
    }
}
