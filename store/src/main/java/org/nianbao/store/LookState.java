package org.nianbao.store;

/** What the network did when a column was looked at. Says nothing about the agency. */
public enum LookState {
    /** Read, and proved complete. */
    OK,
    /** Read, and proved to list nothing. */
    EMPTY,
    /** Read in part: the announced last page or total was not reached. */
    INCOMPLETE,
    /** A challenge page, a firewall, or a refusal. */
    BLOCKED,
    UNREACHABLE,
    /** 404 or 410. */
    GONE,
    /** Answered, but no list was recognised. */
    CHANGED,
    /** robots.txt forbids it. */
    NOT_ALLOWED,
    NOT_CHECKED;

    /** Only a complete look may support the claim that something is not there. */
    public boolean isComplete() {
        return this == OK || this == EMPTY;
    }
}
