package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a watcher should say of an agency after the last demo day, in the words of {@code status --format json}.
 *
 * @param agency id of the agency
 * @param timeliness such as {@code ON_TIME}
 * @param daysLate days between the deadline and the publication or, for MISSING, the last demo day
 * @param conformity such as {@code CONFORMS}; empty while there is no document to read
 * @param fetch what the network did, such as {@code OK}
 * @param publishedOn the day of publication
 * @param confirmed whether the verdict is past doubt
 */
public record SampleExpectation(
        String agency,
        String timeliness,
        int daysLate,
        Optional<String> conformity,
        String fetch,
        Optional<LocalDate> publishedOn,
        boolean confirmed) {

    static SampleExpectation onTime(String agency, LocalDate day, String conformity) {
        return new SampleExpectation(agency, "ON_TIME", 0, Optional.of(conformity), "OK", Optional.of(day), true);
    }

    static SampleExpectation late(String agency, LocalDate day, int daysLate) {
        return new SampleExpectation(agency, "LATE", daysLate, Optional.of("CONFORMS"), "OK", Optional.of(day), true);
    }

    static SampleExpectation missing(String agency, int daysLate) {
        return new SampleExpectation(agency, "MISSING", daysLate, Optional.empty(), "OK", Optional.empty(), true);
    }

    static SampleExpectation blocked(String agency) {
        return new SampleExpectation(agency, "UNVERIFIABLE", 0, Optional.empty(), "BLOCKED", Optional.empty(), true);
    }

    static SampleExpectation notDue(String agency) {
        return new SampleExpectation(agency, "NOT_DUE", 0, Optional.empty(), "OK", Optional.empty(), true);
    }
}
