package org.nianbao.crawler.judge;

import java.time.LocalDate;
import org.nianbao.store.DateBasis;

/**
 * The day on which a report counts as published.
 *
 * @param on calendar date in the obligation's zone
 * @param basis what says so
 */
public record Publication(LocalDate on, DateBasis basis) {}
