package org.nianbao.config;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.config.Deadline.Basis;

/**
 * The last day on which a report is in time (发布期限).
 *
 * <p>政府信息公开条例 Art. 49: departments "在每年1月31日前", governments "在每年3月31日前", for the year before. Up to
 * report year 2018 the Regulation of 2007 (国务院令第492号, Art. 31) said 31 March for every organ. For townships and
 * subdistrict offices the law sets no date. "前" includes the day. A deadline on a day off does not move.
 */
public final class Deadlines {

    private static final int LAST_YEAR_OF_OLD_LAW = 2018;
    private static final MonthDay OLD_LAW = MonthDay.of(3, 31);
    private static final Map<Kind, MonthDay> LAW =
            Map.of(Kind.DEPARTMENT, MonthDay.of(1, 31), Kind.GOVERNMENT, MonthDay.of(3, 31));
    private static final MonthDay REFERENCE = MonthDay.of(1, 31);

    private Deadlines() {}

    /**
     * The deadline of the agency's report for a year. The agency's own date comes before that of its kind, and one in
     * {@code nianbao.yaml} before one in the profile of the jurisdiction; all are
     * today's dates and say nothing about the years under the old law. 29 February is the 28th in other years.
     *
     * @param year the report year; the deadline lies in the year after it
     */
    public static Deadline of(Agency agency, int year, Settings settings) {
        if (year <= LAST_YEAR_OF_OLD_LAW) {
            return deadline(OLD_LAW, year, Basis.LAW);
        }
        if (agency.deadline().isPresent()) {
            return deadline(agency.deadline().get(), year, Basis.LOCAL);
        }
        var law = Optional.ofNullable(LAW.get(agency.kind()));
        var local = Stream.concat(Stream.of(settings.deadlines()), settings.profile().map(Profile::deadlines).stream())
                .flatMap(days -> Optional.ofNullable(days.get(agency.kind())).stream())
                .filter(day -> !law.equals(Optional.of(day)))
                .findFirst();
        return local.map(day -> deadline(day, year, Basis.LOCAL))
                .or(() -> law.map(day -> deadline(day, year, Basis.LAW)))
                .orElseGet(() -> deadline(REFERENCE, year, Basis.DEFAULT));
    }

    private static Deadline deadline(MonthDay day, int year, Basis basis) {
        return new Deadline(day.atYear(year + 1), basis);
    }
}
