package org.nianbao.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of everything that is remembered, with every component set. */
final class Samples {

    static final Instant T1 = Instant.parse("2023-02-01T00:00:00.123Z");
    static final Instant T2 = T1.plusMillis(1);
    static final Instant T3 = T1.plusSeconds(86_400);
    static final String SHA = "a".repeat(64);

    private Samples() {}

    static Observation.Look look(String agency, Instant at, long sweep) {
        return new Observation.Look(
                agency, at, sweep, "https://a.test/gkml/", LookState.OK, "3 页", Set.of(2022, 2021, 2023));
    }

    static Observation.Look doubtfulLook(String agency, Instant at, long sweep) {
        return new Observation.Look(
                agency,
                at,
                sweep,
                "https://a.test/gkml/",
                LookState.OK,
                "3 页",
                Set.of(2021),
                Map.of(2022, "names 乙\"局", 2023, ""));
    }

    static Observation.Sighting sighting(String agency, Instant at, long sweep) {
        return new Observation.Sighting(
                agency,
                at,
                sweep,
                2022,
                "https://a.test/t1.html",
                "某局2022年政府信息公开工作年度报告",
                List.of(
                        new ClaimedDate(DateBasis.META, LocalDate.of(2023, 1, 18), "2023-01-18 09:00"),
                        new ClaimedDate(DateBasis.FIRST_SEEN, LocalDate.of(2023, 2, 1), "")),
                List.of(
                        new DocumentRef("https://a.test/t1.html", "t1.html", "html", SHA, DocumentRef.Role.PAGE),
                        new DocumentRef(
                                "https://a.test/x.pdf", "../附件 1.pdf", "pdf", SHA, DocumentRef.Role.ATTACHMENT)),
                "x.doc: HTTP 404",
                Optional.of("王\"五"));
    }

    static Observation.Absence absence(String agency, Instant at, long sweep) {
        return new Observation.Absence(agency, at, sweep, 2022, "https://a.test/t1.html", "HTTP 404");
    }

    static CachedPage page(String body) {
        return new CachedPage(
                "https://a.test/",
                "https://a.test/index.html",
                Optional.of("\"v1\""),
                Optional.of("Wed, 01 Feb 2023 00:00:00 GMT"),
                Optional.of("text/html; charset=gbk"),
                Map.of("content-disposition", "inline", "x-a", "乙"),
                body.getBytes(StandardCharsets.UTF_8),
                T1);
    }

    static Reading reading(String agency, int year, String version) {
        return new Reading(SHA, agency, year, version, T1, "CONFORMS", "{\"title\":\"报告\"}");
    }

    static VerdictState verdict(String agency, int year, String state) {
        return new VerdictState(agency, year, state, T1, "{\"timeliness\":\"" + state + "\"}");
    }

    static FeedEntry entry(String agency, int episode, Instant updated) {
        return new FeedEntry(agency, 2022, "missing", episode, T1, updated, "{\"n\":" + episode + "}");
    }
}
