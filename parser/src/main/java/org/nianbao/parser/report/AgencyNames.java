package org.nianbao.parser.report;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Whether two names mean the same administrative organ (行政机关).
 *
 * <p>Conservative: a report credited to the wrong body is worse than one that a person has to look at.
 */
public final class AgencyNames {

    private AgencyNames() {}

    /** How the names of two bodies relate. Ordered from near to far. */
    public enum Likeness {
        /** The same name, a government's suffix (人民政府, 办事处, …) aside. */
        SAME,
        /** One is an abbreviated form of the other: parent places left out, or a customary short form. */
        COMPATIBLE,
        /** Different bodies, as far as the names tell. */
        OTHER
    }

    /**
     * Compares a printed name with the names a body is known by.
     *
     * @param printed the name in a title or under a report
     * @param name the official name
     * @param aliases other names under which it publishes
     * @return the nearest of all comparisons
     */
    public static Likeness compare(String printed, String name, Collection<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(known -> compare(printed, known))
                .min(Likeness::compareTo)
                .orElse(Likeness.OTHER);
    }

    /** Compares two names; the order does not matter. */
    public static Likeness compare(String one, String other) {
        var a = OrganName.of(one);
        var b = OrganName.of(other);
        if (a.core().isEmpty() || b.core().isEmpty()) {
            return Likeness.OTHER;
        }
        if (a.equals(b)) {
            return Likeness.SAME;
        }
        for (var left : a.forms()) {
            for (var right : b.forms()) {
                if (left.equals(right) || left.abbreviates(right) || right.abbreviates(left)) {
                    return Likeness.COMPATIBLE;
                }
            }
        }
        return Likeness.OTHER;
    }

    /** The same for two names exactly if {@link #compare} calls them {@link Likeness#SAME}; empty for what is no name. */
    public static String key(String name) {
        var organ = OrganName.of(name);
        return organ.core().isEmpty() ? "" : organ.core() + (organ.government() ? " government" : "");
    }

    /**
     * Whether a printed text ends with one of the names a body is known by, parent places left out or not: what stands
     * before may be a menu or the name of a site, but not another place.
     */
    public static boolean endsWith(String printed, String name, Collection<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(known -> OrganName.of(printed).endsWith(OrganName.of(known)));
    }
}
