package org.nianbao.crawler.walk.family;

import java.time.LocalDate;
import java.util.List;

/** A column as the software of one family publishes it. */
public interface FamilyPortal {

    /** Rows on a list page. */
    int PER_PAGE = 5;

    /** The family, and the dialect where it has several. */
    String name();

    /** The column's address on the portal: path, query, fragment. */
    String column();

    /** Where the article of a row lies. */
    String article(Row row);

    /** Puts up the list, newest first. */
    void serve(Routes routes, List<Row> rows);

    /** The element in which the software prints the text of an article. */
    default String body() {
        return "class=\"TRS_Editor\"";
    }

    /** Rows on the first page. */
    default int perPage() {
        return PER_PAGE;
    }

    /** Whether the list is turned page by page, rather than standing whole in one answer. */
    default boolean turns() {
        return true;
    }

    /**
     * A row of a column.
     *
     * @param no its number on the portal
     */
    record Row(int no, String title, LocalDate date) {}

    /** The rows of a page, from 1. */
    static List<Row> page(List<Row> rows, int number) {
        int from = Math.min(rows.size(), (number - 1) * PER_PAGE);
        return rows.subList(from, Math.min(rows.size(), from + PER_PAGE));
    }

    static int pages(List<Row> rows) {
        return Math.max(1, (rows.size() + PER_PAGE - 1) / PER_PAGE);
    }
}
