package org.nianbao.crawler.walk;

import java.util.Optional;

/**
 * What was seen of a column's page.
 *
 * @param rendered what the page shows after its scripts ran, if they did
 */
public record ColumnSight(ColumnReading reading, Optional<PageSketch> rendered) {}
