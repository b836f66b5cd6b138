package org.nianbao.store;

import java.time.LocalDate;

/**
 * A date of publication that something claims.
 *
 * @param basis what claims it
 * @param date calendar date in Asia/Shanghai
 * @param raw the text it was read from
 */
public record ClaimedDate(DateBasis basis, LocalDate date, String raw) {}
