package org.nianbao.crawler.walk;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of a column's list.
 *
 * @param url where it leads
 * @param title its full title
 * @param date the date printed in the row
 * @param rawDate the text it was read from, or empty
 * @param page the list page on which it stood, from 1
 * @param source the body that published it, where the portal tells
 * @param files files that the portal names along with the row
 */
public record ListItem(
        URI url,
        String title,
        Optional<LocalDate> date,
        String rawDate,
        int page,
        Optional<String> source,
        List<File> files) {
    public ListItem {
        files = List.copyOf(files);
    }

    /**
     * A file that comes with a row.
     *
     * @param name what the portal calls it; data, never a path
     */
    public record File(URI url, String name) {}

    /** A row as it stands in a page. */
    public ListItem(URI url, String title, Optional<LocalDate> date, String rawDate, int page) {
        this(url, title, date, rawDate, page, Optional.empty(), List.of());
    }
}
