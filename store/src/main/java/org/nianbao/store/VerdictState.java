package org.nianbao.store;

import java.time.Instant;

/**
 * The verdict on an agency's report of one year as last computed; the row on which flips are decided.
 *
 * @param agency id
 * @param year report year
 * @param state one word per state machine, such as {@code "MISSING confirmed|CONFORMS"}
 * @param since when it took this state
 * @param json the verdict as in {@code status --format json}
 */
public record VerdictState(String agency, int year, String state, Instant since, String json) {}
