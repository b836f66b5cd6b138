package org.nianbao.crawler.demo;

/** How the HTML of a report is written; the same report in three hands. */
public enum SampleLook {
    /** Saved from a word processor: bordered tables, a styled paragraph and span in every cell. */
    WORD,
    /** Pasted through a site's editor: bare paragraphs and {@code &nbsp;} in the cells, headings not marked as such. */
    EDITOR,
    /** Labels torn apart by line breaks and spans; the narrow columns printed one character under the other. */
    TORN_LABELS
}
