package org.nianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something that was seen, and when. Append-only: an observation is never changed or removed. */
public sealed interface Observation {

    String agency();

    Instant at();

    /**
     * A look at an agency's column.
     *
     * @param sweep the sweep it belongs to
     * @param url the column
     * @param state what the network did
     * @param detail for people: status, pages read, what stood in the way
     * @param shows report years of this agency that the list showed
     * @param doubts report years about which the look left open whether the report is there, with the reason; such a look
     *     does not say that it is missing
     */
    record Look(
            String agency,
            Instant at,
            long sweep,
            String url,
            LookState state,
            String detail,
            Set<Integer> shows,
            Map<Integer, String> doubts)
            implements Observation {
        public Look {
            shows = Set.copyOf(shows);
            doubts = Map.copyOf(doubts);
        }

        /** A look that left nothing open. */
        public Look(
                String agency, Instant at, long sweep, String url, LookState state, String detail, Set<Integer> shows) {
            this(agency, at, sweep, url, state, detail, shows, Map.of());
        }
    }

    /**
     * A report of the agency was met: for the first time, with other dates, files or another address than before, or when
     * it was looked at again after a while.
     *
     * @param year the year it reports on
     * @param url its page, or the file itself
     * @param title as printed in the list or on the page
     * @param dates every date of publication that is claimed
     * @param documents its files; empty when none could be fetched
     * @param detail why files are missing, or empty
     * @param by the person who brought the file, for files that entered by {@code ingest}
     */
    record Sighting(
            String agency,
            Instant at,
            long sweep,
            int year,
            String url,
            String title,
            List<ClaimedDate> dates,
            List<DocumentRef> documents,
            String detail,
            Optional<String> by)
            implements Observation {
        public Sighting {
            dates = List.copyOf(dates);
            documents = List.copyOf(documents);
        }
    }

    /**
     * A report met before was looked for and is gone: the complete list does not show it and its page answers so.
     *
     * @param year the year it reports on
     * @param url the page that is gone
     * @param detail what the page answered
     */
    record Absence(String agency, Instant at, long sweep, int year, String url, String detail) implements Observation {}
}
