package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.config.Kind;

/**
 * An agency of the sample county with its annual-report column.
 *
 * @param slug its folder on the portal
 * @param number number of its column
 * @param deadline its local deadline
 * @param publications everything its column ever publishes, oldest first
 * @param expected what a watcher should say in the end
 */
record SampleUnit(
        String id,
        String name,
        Kind kind,
        String slug,
        int number,
        Optional<MonthDay> deadline,
        List<Publication> publications,
        SampleExpectation expected) {

    SampleUnit {
        publications = publications.stream()
                .sorted(Comparator.comparing(Publication::at))
                .toList();
    }

    /**
     * A publication and the number that stays with it.
     *
     * @param no serial number on the portal
     */
    record Entry(int no, Publication publication) {}

    /** What the column shows on a day, newest first. */
    List<Entry> shownOn(LocalDate day) {
        return IntStream.range(0, publications.size())
                .mapToObj(i -> new Entry(
                        number * 100 + publications.size() - 1 - i, publications.get(publications.size() - 1 - i)))
                .filter(entry -> entry.publication().existsOn(day))
                .toList();
    }
}
