package org.nianbao.parser.check;

import java.util.Locale;

/** When the findings of a rule are {@link Certainty#CERTAIN}; printed in the rule catalogue. */
public enum Assurance {
    /** Cells, labels, headings, a cited number or the title decide. */
    CERTAIN,
    /** An absence: certain for a file handed over or seen in two copies, and only if no picture stands in the report. */
    WITNESSED,
    /** Certain if table 三 was read completely. */
    COMPLETE_TABLE,
    /** Never certain: a person has to look. */
    REVIEW,
    /** Some of its findings are certain, others wait for a person. */
    VARIES;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
