package org.nianbao.store;

import java.util.Arrays;
import java.util.Locale;

/** Which columns a sweep was to read. */
public enum SweepScope {
    /** Every column. */
    ALL,
    /** Those whose turn it was. */
    DUE,
    /** Those near a deadline whose report is not accepted yet. */
    NEAR,
    /** Those of which nothing is expected any more, looked at now and then. */
    SETTLED,
    /** Those that somebody named. */
    ONLY;

    /** The name in the store. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column that it left alone was left alone by design, since it was read not long ago. */
    public boolean isPartOfARhythm() {
        return this == DUE || isBetweenRounds();
    }

    /** Whether it belongs to the round before it, of which it looks again at a few columns. */
    public boolean isBetweenRounds() {
        return this == NEAR || this == SETTLED;
    }

    /**
     * The scope of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SweepScope of(String id) {
        return Arrays.stream(values())
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not the scope of a sweep: " + id));
    }
}
