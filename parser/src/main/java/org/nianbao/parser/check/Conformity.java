package org.nianbao.parser.check;

/** Whether a file is an annual report in the prescribed form. */
public enum Conformity {
    CONFORMS,
    /** At least one certain violation of form or content. */
    MALFORMED,
    /** Could not be read; says nothing about the agency. */
    UNREADABLE,
    /** Was read, and is something else. */
    NOT_A_REPORT
}
