package org.nianbao.crawler.judge;

/** What the agency did about the date. */
public enum Timeliness {
    NOT_DUE,
    /** At most 7 days before the deadline. */
    DUE_SOON,
    ON_TIME,
    LATE,
    /** An accusation: a complete look after the deadline did not show the report. */
    MISSING,
    /** The deadline has passed, and we cannot tell. Goes to the operator, never to the agency. */
    UNVERIFIABLE,
    /** Was published, and is gone. */
    WITHDRAWN,
    EXEMPT
}
