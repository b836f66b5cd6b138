package org.nianbao.store;

import java.time.Instant;

/**
 * What the parser and the rules made of a file, for one agency and year.
 *
 * @param sha256 the file
 * @param agency whose report it is
 * @param year report year
 * @param version version of the rules, so that a newer program reads again
 * @param at when it was read
 * @param conformity {@code CONFORMS}, {@code MALFORMED}, {@code UNREADABLE} or {@code NOT_A_REPORT}
 * @param json the report as in {@code check --format json}, one element of {@code reports}
 */
public record Reading(
        String sha256, String agency, int year, String version, Instant at, String conformity, String json) {}
