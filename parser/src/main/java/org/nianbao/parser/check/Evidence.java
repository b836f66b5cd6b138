package org.nianbao.parser.check;

import java.util.Locale;

/** What a rule has to see before it can say anything; printed in the rule catalogue. */
public enum Evidence {
    /** The report itself. */
    REPORT,
    /** The report, and the same agency's report for the year before. */
    PREVIOUS,
    /** The report, where the rule profile of the jurisdiction asks for it. */
    LOCAL,
    /** The reports of many agencies side by side. */
    BATCH,
    /** The portal, over time. */
    PORTAL;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
