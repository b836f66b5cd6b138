package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.StoreException;
import org.nianbao.store.sqlite.SqliteStore;

/** In which step a killed process was, by what it left on the disk. */
enum Wreck {
    /** No store yet. */
    OPENING,
    /** A file half written beside the archive. */
    ARCHIVING,
    /** An archived file of which the store knows nothing. */
    ARCHIVED,
    /** The last WARC record is torn. */
    TORN_RECORD,
    /** Whole WARC records on which nothing rests yet. */
    RECORDED,
    /** A committed step was the last thing done; columns are left. */
    BETWEEN_STEPS,
    /** All columns were looked at; verdicts and feed follow. */
    JUDGING;

    static Wreck of(Path data, int agencies) throws IOException {
        try (var store = SqliteStore.openReadOnly(data)) {
            var archived = names(data.resolve("archive"));
            if (archived.stream().anyMatch(n -> n.endsWith(".part"))) {
                return ARCHIVING;
            }
            if (archived.size() > store.documents().size()) {
                return ARCHIVED;
            }
            for (var file : store.evidence().files()) {
                var path = data.resolve("warc").resolve(file.name());
                if (Files.exists(path) && Files.size(path) > file.bytes()) {
                    return isTorn(path) ? TORN_RECORD : RECORDED;
                }
            }
            long sweep = store.sweeps(Instant.MAX).stream()
                    .mapToLong(s -> s.id())
                    .max()
                    .orElse(0);
            long looks = 0;
            for (int i = 0; i < agencies; i++) {
                looks += store.observations("a" + i, Instant.MAX).stream()
                        .filter(o -> o instanceof Look look && look.sweep() == sweep)
                        .count();
            }
            return looks == agencies ? JUDGING : BETWEEN_STEPS;
        } catch (StoreException e) {
            return OPENING;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .toList();
        }
    }

    private static boolean isTorn(Path warc) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(warc))) {
            in.readAllBytes();
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
