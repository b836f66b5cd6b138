package org.nianbao.crawler.walk;

import org.nianbao.store.LookState;

/** What came of opening a page of a column. */
sealed interface Opened {

    /** A page of the portal. */
    record Page(HtmlPage page) implements Opened {}

    /**
     * No page.
     *
     * @param state what that makes of the column when its first page is meant
     * @param detail for people
     */
    record Failed(LookState state, String detail) implements Opened {}
}
