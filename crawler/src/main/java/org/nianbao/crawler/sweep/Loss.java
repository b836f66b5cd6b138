package org.nianbao.crawler.sweep;

/**
 * A part of a report that was not brought home. It goes to the operator, and is tried again.
 *
 * @param what the page or file
 * @param why for people
 */
record Loss(Kind kind, String what, String why) {

    /** What went wrong. */
    enum Kind {
        /** No answer, or a refusal. */
        NOT_FETCHED,
        /** A web page where a document should be, or the words of an error with status 200. */
        ERROR_PAGE,
        /** A further page of the article is missing. */
        INCOMPLETE,
        /** The file is here, but could not be read for a reason of our own. */
        NOT_READ
    }

    String words() {
        return what.isEmpty() ? why : what + ": " + why;
    }
}
