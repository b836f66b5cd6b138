package org.nianbao.store;

/** Why storage did not do what it was told. */
public enum Trouble {
    /** No room on the disk, or a quota is used up. */
    FULL,
    /** Not writable: permissions, a read-only file system, or a store that was opened for reading. */
    READ_ONLY,
    /** Another connection held the database for longer than we wait. */
    BUSY,
    /** Damaged, altered, or not a file of ours. */
    CORRUPT,
    /** Not there. */
    MISSING,
    /** A rule of the schema forbids it: append-only observations, an unknown sweep. */
    REFUSED,
    /** Anything else, such as an I/O error; the cause says more. */
    FAILED
}
