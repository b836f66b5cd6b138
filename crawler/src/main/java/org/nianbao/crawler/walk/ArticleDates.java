package org.nianbao.crawler.walk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;

/** Collects what is claimed about the day of publication, each with its basis; implausible days are dropped. */
final class ArticleDates {

    /** The duty to report began with the regulation of 2007 (in force since 1 May 2008). */
    private static final LocalDate EARLIEST = LocalDate.of(2008, 1, 1);

    private final Fetched fetched;
    private final ZoneId zone;
    private final List<ClaimedDate> claims = new ArrayList<>();

    ArticleDates(Fetched fetched, ZoneId zone) {
        this.fetched = fetched;
        this.zone = zone;
    }

    void add(DateBasis basis, Collection<DateText> dates) {
        dates.forEach(d -> add(new ClaimedDate(basis, d.date(), d.raw())));
    }

    /** The date in the row of the list. */
    void addList(ListItem item) {
        item.date().ifPresent(date -> add(new ClaimedDate(DateBasis.LIST, date, item.rawDate())));
    }

    /** The days in the address that was asked for, else in the one that answered. */
    void addUrl(ListItem item) {
        var asked = UrlDates.days(item.url());
        add(DateBasis.URL, asked.isEmpty() ? UrlDates.days(fetched.url()) : asked);
    }

    void addHeader() {
        Optional.ofNullable(fetched.headers().get("last-modified"))
                .flatMap(raw -> day(raw).map(date -> new ClaimedDate(DateBasis.HEADER, date, raw)))
                .ifPresent(this::add);
    }

    /** In the order of trust, every claim once. */
    List<ClaimedDate> claims() {
        return List.copyOf(claims);
    }

    private void add(ClaimedDate claim) {
        var latest = fetched.at().atZone(zone).toLocalDate().plusDays(1);
        var plausible = !claim.date().isBefore(EARLIEST) && !claim.date().isAfter(latest);
        if (plausible
                && claims.stream()
                        .noneMatch(c -> c.basis() == claim.basis() && c.date().equals(claim.date()))) {
            claims.add(claim);
        }
    }

    private Optional<LocalDate> day(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(zone)
                    .toLocalDate());
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
