package org.nianbao.crawler.walk;

import org.jsoup.nodes.Element;

/**
 * A row of a list in its place.
 *
 * @param item what it says
 * @param report whether its title is that of a report
 * @param list the element whose rows are repeated
 */
record Row(ListItem item, boolean report, Element list) {}
