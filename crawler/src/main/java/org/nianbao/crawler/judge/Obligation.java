package org.nianbao.crawler.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadline;
import org.nianbao.config.Kind;
import org.nianbao.config.Settings;
import org.nianbao.config.Waiver;

/**
 * What an agency owes for one report year, and how strictly its absence has to be proved.
 *
 * @param agency id
 * @param name official name
 * @param kind what sort of body it is; decides which article binds it
 * @param year the year reported on
 * @param deadline last day in time, and where that date comes from
 * @param zone the zone whose calendar decides
 * @param confirmMissing complete reads that must agree before MISSING is confirmed
 * @param confirmAfter how far apart those reads must be
 * @param waivers the office's waivers for this agency and year
 */
public record Obligation(
        String agency,
        String name,
        Kind kind,
        int year,
        Deadline deadline,
        ZoneId zone,
        int confirmMissing,
        Duration confirmAfter,
        List<Waiver> waivers) {

    public Obligation {
        waivers = waivers.stream()
                .filter(w -> w.agency().equals(agency) && w.year() == year)
                .toList();
    }

    /**
     * From the configuration.
     *
     * @param waivers all that are configured; those of others are left out
     */
    public static Obligation of(Agency agency, int year, Deadline deadline, Settings settings, List<Waiver> waivers) {
        return new Obligation(
                agency.id(),
                agency.name(),
                agency.kind(),
                year,
                deadline,
                settings.zone(),
                settings.sweep().confirmMissing(),
                settings.sweep().confirmAfter(),
                waivers);
    }

    /** The waiver that exempts the whole report on that day. */
    public Optional<Waiver> exemption(LocalDate day) {
        return waivers.stream()
                .filter(w -> w.rule().isEmpty() && w.holdsOn(day))
                .findFirst();
    }

    /** Whether findings of that rule no longer count on that day. */
    public boolean waives(String rule, LocalDate day) {
        return waiver(rule, day).isPresent();
    }

    /** The waiver by which findings of that rule no longer count on that day. */
    public Optional<Waiver> waiver(String rule, LocalDate day) {
        return waivers.stream()
                .filter(w -> w.rule().filter(rule::equals).isPresent() && w.holdsOn(day))
                .findFirst();
    }

    /** The calendar date of a moment in the obligation's zone. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The moment at which a calendar date begins in the obligation's zone. */
    Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Whether a day is after the deadline; the day of the deadline is still in time. */
    boolean isPast(LocalDate day) {
        return day.isAfter(deadline.date());
    }
}
