package org.nianbao.store;

import java.time.Instant;

/**
 * What was read in the list pages of a column, to be used again while every page is the same.
 *
 * @param column its address
 * @param version of the reader
 * @param at when it was read
 * @param json the pages and what they said, in the words of the crawler
 */
public record ColumnMemo(String column, String version, Instant at, String json) {}
