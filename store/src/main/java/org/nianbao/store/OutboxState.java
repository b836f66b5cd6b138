package org.nianbao.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with the outbox.
 *
 * @param waiting messages not sent yet
 * @param failing those of them that could not be sent when they were due
 * @param oldest when the oldest of those that wait was composed
 * @param sent messages sent so far
 * @param givenUp messages given up so far
 */
public record OutboxState(long waiting, long failing, Optional<Instant> oldest, long sent, long givenUp) {}
