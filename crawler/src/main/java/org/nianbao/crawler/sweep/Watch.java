package org.nianbao.crawler.sweep;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nianbao.config.Agency;
import org.nianbao.config.Settings;
import org.nianbao.config.Waiver;
import org.nianbao.config.WatchedYears;
import org.nianbao.store.Store;

/**
 * What is watched, and what is remembered of it.
 *
 * @param agencies those that are watched, in the order of the list
 * @param clock the program's clock; stands still under {@code --as-of}
 * @param language of what is written for people
 */
public record Watch(
        Settings settings, List<Agency> agencies, List<Waiver> waivers, Store store, Clock clock, Locale language) {

    public Watch {
        agencies = List.copyOf(agencies);
        waivers = List.copyOf(waivers);
    }

    /** Today in the zone whose calendar decides. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** Watched report years, oldest first. */
    public List<Integer> years() {
        return WatchedYears.of(settings, today());
    }

    public Path feed() {
        return settings.data().resolve("feed.xml");
    }
}
