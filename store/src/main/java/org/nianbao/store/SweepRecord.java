package org.nianbao.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the ledger of sweeps, the proof that we looked.
 *
 * @param id ascending
 * @param scope which columns it was to read
 * @param started when it began
 * @param ended when it ended; empty = it runs or was killed
 * @param due columns that were to be read
 * @param done columns read completely
 * @param failed columns looked at but not read completely
 */
public record SweepRecord(
        long id, SweepScope scope, Instant started, Optional<Instant> ended, int due, int done, int failed) {

    /** Columns that were not looked at; of a sweep that has not ended, all that it may still look at. */
    public int left() {
        return due - done - failed;
    }
}
