package org.nianbao.parser.report;

/** How a printed label relates to the form's. */
public enum Match {
    /** The form's own wording, after normalisation. */
    EXACT,
    /** A wording listed as an alias in the template. */
    ALIAS,
    /** Recognised, but neither the form's wording nor a known alias. */
    UNKNOWN
}
