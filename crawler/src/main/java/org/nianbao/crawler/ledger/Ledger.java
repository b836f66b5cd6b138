package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.Observation;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.Witnessed;

/**
 * What is exported.
 *
 * @param agencies whose, in the order of the list
 * @param years report years, ascending
 */
public record Ledger(Watch watch, List<Agency> agencies, List<Integer> years) {

    public Ledger {
        agencies = List.copyOf(agencies);
        years = List.copyOf(years);
    }

    /** What is done with each agency, one after the other. */
    @FunctionalInterface
    interface Each {
        void take(Entry entry) throws IOException;
    }

    /** What is done with each observation. */
    @FunctionalInterface
    interface EachObservation {
        void take(Agency agency, Witnessed seen) throws IOException;
    }

    Instant asOf() {
        return watch.clock().instant();
    }

    /** Judges one agency after the other, so that never more than one is held. */
    void each(Each each) throws IOException {
        var verdicts = new Verdicts(watch);
        for (var agency : agencies) {
            each.take(new Entry(agency, verdicts.of(List.of(agency), years, asOf())));
        }
    }

    /** All that was observed about those years, agency by agency and in order of time. */
    void eachObservation(EachObservation each) throws IOException {
        for (var agency : agencies) {
            for (var seen : watch.store().evidence().witnessed(agency.id(), asOf())) {
                if (concerns(seen.observation())) {
                    each.take(agency, seen);
                }
            }
        }
    }

    /** Whether it says something about one of the years; a look at a column says something about all. */
    private boolean concerns(Observation observation) {
        if (observation instanceof Observation.Sighting sighting) {
            return years.contains(sighting.year());
        }
        return !(observation instanceof Observation.Absence absence) || years.contains(absence.year());
    }

    /** The sweep whose looks say how much was checked. */
    Optional<SweepRecord> lastSweep() {
        return watch.store().lastSweep(asOf());
    }
}
