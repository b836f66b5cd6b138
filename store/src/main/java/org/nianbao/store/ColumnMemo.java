package org.nianbao.store;

import java.time.Instant;

/**
 * How a column was visited last, to be used again while nothing changes.
 *
 * @param column its address
 * @param version of the program
 * @param at when it was visited
 * @param json in the words of the crawler
 */
public record ColumnMemo(String column, String version, Instant at, String json) {}
