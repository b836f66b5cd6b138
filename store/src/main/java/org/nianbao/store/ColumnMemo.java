package org.nianbao.store;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * What was read in the list pages of a column, to be used again while every page is the same.
 *
 * @param column its address
 * @param version of the reader
 * @param at when it was read
 * @param json how, in the words of the crawler
 * @param rows what the list held, likewise; apart, since it is rarely needed again
 */
public record ColumnMemo(String column, String version, Instant at, String json, Supplier<String> rows) {

    /** As read just now. */
    public static ColumnMemo of(String column, String version, Instant at, String json, String rows) {
        return new ColumnMemo(column, version, at, json, () -> rows);
    }
}
