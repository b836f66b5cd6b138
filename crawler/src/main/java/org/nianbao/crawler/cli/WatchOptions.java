package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.crawler.sweep.Watch;
import picocli.CommandLine.Option;

/** Options of every command that works on a configured watch. */
final class WatchOptions {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--as-of", paramLabel = "T", descriptionKey = "asOf")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "year")
    private Optional<Integer> year = Optional.empty();

    Optional<Path> config() {
        return config;
    }

    Optional<String> asOf() {
        return asOf;
    }

    /** The years to write: the one asked for, else all that are watched. */
    List<Integer> years(Watch watch) {
        return year.isPresent() ? year(watch).stream().boxed().toList() : watch.years();
    }

    /** The year to print: the one asked for, else the newest watched one. */
    OptionalInt year(Watch watch) {
        var years = watch.years();
        if (year.isPresent()) {
            if (!years.contains(year.get())) {
                throw new UsageException("year.notWatched", year.get(), years);
            }
            return OptionalInt.of(year.get());
        }
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() - 1));
    }
}
