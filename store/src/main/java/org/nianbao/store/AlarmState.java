package org.nianbao.store;

import java.time.Instant;

/**
 * How it stands with something that is no agency's report; the row on which its flips are decided.
 *
 * @param subject such as a host
 * @param topic such as {@code portal}
 * @param state compared when it is replaced
 * @param since when it took this state
 * @param json what it rests on
 */
public record AlarmState(String subject, String topic, String state, Instant since, String json) {}
