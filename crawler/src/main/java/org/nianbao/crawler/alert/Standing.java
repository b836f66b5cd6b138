package org.nianbao.crawler.alert;

/** Whether a topic holds now. */
enum Standing {
    HOLDS,
    DOES_NOT_HOLD,
    /** Goes on if it went on, and nobody is reminded: we could not see, or something graver is being told. */
    AS_BEFORE
}
