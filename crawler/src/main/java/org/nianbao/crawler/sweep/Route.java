package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.shape.Exploration;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.crawler.walk.shape.Subject;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Sighting;

/**
 * How a column came to be read: by the address in the list of agencies, or because it was found.
 *
 * @param column its address
 * @param said for people: how it was found, and what stands at the configured address; empty for a configured one
 * @param found the column as found; empty for a configured one
 * @param doubt why another column may hold what this one does not show; empty if the portal was searched lately
 */
record Route(URI column, String said, Optional<FoundColumn> found, Optional<String> doubt) {

    static Route configured(URI column) {
        return new Route(column, "", Optional.empty(), Optional.empty());
    }

    static Route to(FoundColumn found, String said) {
        return new Route(URI.create(found.url()), said, Optional.of(found), Optional.empty());
    }

    Route doubted(String why) {
        return new Route(column, said, found, Optional.of(why));
    }

    /** Whether a report of the agency stands there, so that it is the column and not one that only looks like it. */
    static boolean isProved(Exploration seen, Subject agency, boolean own, List<Observation> known) {
        var newest = known.stream()
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .filter(s -> s.by().isEmpty())
                .mapToInt(Sighting::year)
                .max();
        var shown = seen.byYear(agency, own).keySet();
        return newest.isEmpty()
                ? !shown.isEmpty() || !seen.withoutYear(agency, own).isEmpty()
                : shown.stream().anyMatch(year -> year >= newest.getAsInt());
    }

    /** What the reading proves. A column that the program found by itself proves no absence until a report of the agency was met there. */
    ColumnReading weigh(Exploration seen, Subject agency, boolean own, Scope scope, List<Observation> known) {
        var reading = seen.reading();
        var detail = said.isEmpty() ? reading.detail() : said + "; " + reading.detail();
        if (found.isEmpty() || !reading.state().isComplete()) {
            return as(reading, reading.state(), detail);
        }
        if (found.get().verified().isEmpty() && !isProved(seen, agency, own, known)) {
            return as(
                    reading,
                    LookState.INCOMPLETE,
                    detail + "; no report of the agency was met there yet, so nothing is missing there");
        }
        var missing = new TreeSet<>(scope.open());
        missing.removeAll(seen.byYear(agency, own).keySet());
        if (doubt.isPresent() && !missing.isEmpty()) {
            return as(reading, LookState.INCOMPLETE, detail + "; " + doubt.get());
        }
        Set<Integer> nameless = new TreeSet<>(seen.byYear(agency, true).keySet());
        nameless.retainAll(missing);
        if (!nameless.isEmpty()) {
            return as(reading, LookState.INCOMPLETE, detail + "; titles that name nobody stand beside those of others");
        }
        return as(reading, reading.state(), detail);
    }

    private static ColumnReading as(ColumnReading reading, LookState state, String detail) {
        return new ColumnReading(state, reading.items(), reading.pages(), detail);
    }
}
