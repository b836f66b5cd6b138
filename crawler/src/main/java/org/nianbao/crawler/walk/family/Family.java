package org.nianbao.crawler.walk.family;

/** One make of portal software. */
public interface Family {

    /** Its name, for the operator. */
    String name();

    /** Whether this software made the page. */
    boolean made(PortalPage page);

    /** Where the list of such a page comes from. */
    default Supply supply(PortalPage page) {
        return Supply.IN_PAGE;
    }
}
