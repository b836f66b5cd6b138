package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.walk.ListItem;

/**
 * A link that leads on into the column.
 *
 * @param url where it leads
 * @param label its words
 * @param name what they mean
 * @param elsewhere whether it leads to another host
 * @param row the row it stands in, if it is titled like a report that names nobody
 */
record Folder(URI url, String label, FolderName name, boolean elsewhere, Optional<ListItem> row) {}
