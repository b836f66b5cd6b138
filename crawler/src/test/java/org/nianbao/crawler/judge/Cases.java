package org.nianbao.crawler.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Deadline;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.config.Waiver;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

/** Observations and obligations in few words; report year 2022, due 2023-01-31. */
public final class Cases {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final String AGENCY = "town";
    public static final int YEAR = 2022;
    public static final LocalDate DEADLINE = LocalDate.of(2023, 1, 31);

    private Cases() {}

    public static Obligation owed(Kind kind, Basis basis, Waiver... waivers) {
        return owed(AGENCY, kind, YEAR, new Deadline(DEADLINE, basis), waivers);
    }

    public static Obligation owed(String agency, Kind kind, int year, Deadline deadline, Waiver... waivers) {
        return new Obligation(
                agency, agency + "镇", kind, year, deadline, ZONE, 2, Duration.ofHours(1), List.of(waivers));
    }

    public static Obligation owed(Waiver... waivers) {
        return owed(Kind.TOWNSHIP, Basis.LOCAL, waivers);
    }

    public static Waiver waiver(String rule) {
        return new Waiver(AGENCY, YEAR, Optional.of(rule).filter(r -> !r.isEmpty()), "机构改革", "县政府办", Optional.empty());
    }

    /** Such as {@code "2023-02-01T06:30"}, Shanghai time. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static Look look(String at, LookState state, Integer... shows) {
        return look(AGENCY, at(at), state, shows);
    }

    /** A complete look that left open whether the report is there. */
    public static Look doubtful(String at, String why) {
        return doubtful(at(at), why);
    }

    public static Look doubtful(Instant at, String why) {
        return new Look(AGENCY, at, 1, "http://localhost/column", LookState.OK, "", Set.of(), Map.of(YEAR, why));
    }

    public static Look look(String agency, Instant at, LookState state, Integer... shows) {
        return new Look(agency, at, 1, "http://localhost/column", state, "", Set.copyOf(Arrays.asList(shows)));
    }

    public static Sighting seen(String at, ClaimedDate... dates) {
        return seen(AGENCY, at(at), dates);
    }

    public static Sighting seen(String agency, Instant at, ClaimedDate... dates) {
        return new Sighting(
                agency,
                at,
                1,
                YEAR,
                "http://localhost/report",
                "2022年度报告",
                List.of(dates),
                List.of(),
                "",
                Optional.empty());
    }

    public static Sighting brought(String at, ClaimedDate... dates) {
        return new Sighting(AGENCY, at(at), 0, YEAR, "", "", List.of(dates), List.of(), "", Optional.of("张三"));
    }

    public static ClaimedDate says(DateBasis basis, String date) {
        return new ClaimedDate(basis, LocalDate.parse(date), date);
    }

    public static Absence gone(String at) {
        return new Absence(AGENCY, at(at), 1, YEAR, "http://localhost/report", "HTTP 404");
    }

    public static Verdict judge(String now, Observation... observations) {
        return judge(owed(), now, observations);
    }

    public static Verdict judge(Obligation owed, String now, Observation... observations) {
        return Judge.judge(owed, List.of(observations), Conclusion.none(), at(now));
    }
}
