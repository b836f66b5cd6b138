package org.nianbao.crawler.walk;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a column's list.
 *
 * @param url where it leads
 * @param title its full title
 * @param date the date printed in the row
 * @param rawDate the text it was read from, or empty
 * @param page the list page on which it stood, from 1
 */
public record ListItem(URI url, String title, Optional<LocalDate> date, String rawDate, int page) {}
