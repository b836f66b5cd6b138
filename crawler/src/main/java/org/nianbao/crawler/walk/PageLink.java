package org.nianbao.crawler.walk;

import java.net.URI;

/**
 * A link of a page.
 *
 * @param url where it leads
 * @param text its words, without a date at either end; those of its picture if it has no others
 * @param around whether it stands in a menu, a header, a footer or the like
 */
public record PageLink(URI url, String text, boolean around) {}
