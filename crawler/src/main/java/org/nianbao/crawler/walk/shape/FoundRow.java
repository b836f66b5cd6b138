package org.nianbao.crawler.walk.shape;

import org.nianbao.crawler.walk.ListItem;

/** A row and where in the column it stands. */
record FoundRow(ListItem item, Place place) {}
