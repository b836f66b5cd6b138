package org.nianbao.crawler.judge;

import java.time.Instant;
import java.time.LocalDate;
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

    static Evidence of(Obligation owed, List<Observation> observations, Instant now) {
        var known = observations.stream()
                .filter(o -> o.agency().equals(owed.agency()) && !o.at().isAfter(now))
                .sorted(Comparator.comparing(Observation::at))
                .toList();
        var looks = only(Look.class, known).toList();
        var sightings =
                only(Sighting.class, known).filter(s -> s.year() == owed.year()).toList();
        return new Evidence(
                owed,
                now,
                looks,
                sightings,
                only(Absence.class, known).filter(a -> a.year() == owed.year()).toList(),
                firstSeen(owed, looks, sightings));
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
