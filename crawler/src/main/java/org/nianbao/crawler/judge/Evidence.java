package org.nianbao.crawler.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

/**
 * What was known about one obligation at one moment, in order of time.
 *
 * @param owed what is owed
 * @param now the moment; nothing later is in here
 * @param looks every look at the agency's column, whatever year it was for
 * @param sightings of the report of that year
 * @param absences of the report of that year
 * @param firstSeen when the report was first met, be it by its row in a list only
 */
record Evidence(
        Obligation owed,
        Instant now,
        List<Look> looks,
        List<Sighting> sightings,
        List<Absence> absences,
        Optional<Instant> firstSeen) {

    Evidence {
        looks = List.copyOf(looks);
        sightings = List.copyOf(sightings);
        absences = List.copyOf(absences);
    }

    static Evidence of(Obligation owed, List<Observation> observations, Instant now) {
        var looks = new ArrayList<Look>();
        var sightings = new ArrayList<Sighting>();
        var absences = new ArrayList<Absence>();
        for (var seen : observations) {
            if (!seen.agency().equals(owed.agency()) || seen.at().isAfter(now)) {
                continue;
            }
            if (seen instanceof Look look) {
                looks.add(look);
            } else if (seen instanceof Sighting sighting && sighting.year() == owed.year()) {
                sightings.add(sighting);
            } else if (seen instanceof Absence absence && absence.year() == owed.year()) {
                absences.add(absence);
            }
        }
        // Mostly they are in order already.
        looks.sort(Comparator.comparing(Look::at));
        sightings.sort(Comparator.comparing(Sighting::at));
        absences.sort(Comparator.comparing(Absence::at));
        return new Evidence(owed, now, looks, sightings, absences, firstSeen(owed, looks, sightings));
    }

    /** Both in order of time. */
    private static Optional<Instant> firstSeen(Obligation owed, List<Look> looks, List<Sighting> sightings) {
        var showing = looks.stream()
                .filter(l -> l.shows().contains(owed.year()))
                .map(Look::at)
                .findFirst();
        return Stream.concat(
                        showing.stream(), sightings.stream().map(Sighting::at).limit(1))
                .min(Comparator.naturalOrder());
    }

    private static <T> Stream<T> only(Class<T> kind, List<Observation> observations) {
        return observations.stream().filter(kind::isInstance).map(kind::cast);
    }

    LocalDate today() {
        return owed.day(now);
    }

    Stream<Look> completeLooks() {
        return looks.stream().filter(l -> l.state().isComplete());
    }

    /** Complete looks that say whether the report of the year is there. */
    Stream<Look> tellingLooks() {
        return completeLooks().filter(l -> !l.doubts().containsKey(owed.year()));
    }

    /** Why the latest complete look left open whether the report is there. */
    Optional<String> doubt() {
        return completeLooks()
                .reduce((earlier, later) -> later)
                .map(l -> l.doubts().get(owed.year()));
    }

    private Stream<Instant> showings() {
        return looks.stream().filter(l -> l.shows().contains(owed.year())).map(Look::at);
    }

    /** The last complete look before the report was first met; what was not there then went up since. */
    Optional<Look> lastLookBefore() {
        return firstSeen()
                .flatMap(seen ->
                        tellingLooks().filter(l -> l.at().isBefore(seen)).reduce((earlier, later) -> later));
    }

    /** When the report was last met on the portal itself; a file that a person brought proves nothing about the portal. */
    Optional<Instant> lastSeenOnPortal() {
        var met = sightings.stream().filter(s -> s.by().isEmpty()).map(Sighting::at);
        return Stream.concat(showings(), met).max(Comparator.naturalOrder());
    }

    /**
     * The dates in the agency's own word that decide: those of the first sighting that had any. A date that appears or
     * changes on the page later does not rewrite what the agency said first.
     */
    List<ClaimedDate> ownWord() {
        return sightings.stream()
                .map(s -> s.dates().stream().filter(d -> d.basis().isOwnWord()).toList())
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Complete reads that did not show the report although the deadline had passed: what an accusation rests on. */
    List<Look> emptyHandedAfterDeadline() {
        var over = owed.begins(owed.deadline().date().plusDays(1));
        return tellingLooks()
                .filter(l -> !l.at().isBefore(over))
                .filter(l -> firstSeen.map(l.at()::isBefore).orElse(true))
                .toList();
    }
}
