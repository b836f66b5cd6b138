package org.nianbao.parser.check;

import java.util.Locale;

/** Whether the report must be wrong, or our reading of it may be. */
public enum Certainty {
    CERTAIN,
    /** A person has to look: the fault may be our own misreading. */
    REVIEW;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
