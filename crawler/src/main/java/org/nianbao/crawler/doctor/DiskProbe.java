package org.nianbao.crawler.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.store.DataDir;

/**
 * The disk under the data directory: whether it can be written to, its room, and how long that lasts at the present pace.
 *
 * @param now by the machine's clock, as the times of files are
 */
public record DiskProbe(Path data, Instant now) implements Probe {

    private static final String SUBJECT = "disk";
    private static final long MEGABYTE = 1024L * 1024;

    /** Less than a night's sweep of a large county. */
    private static final long TOO_LITTLE = 200 * MEGABYTE;

    private static final long LITTLE = 2048 * MEGABYTE;
    private static final int DAYS_TOO_FEW = 14;
    private static final int DAYS_FEW = 90;

    @Override
    public List<Result> look() {
        try {
            var results = new ArrayList<Result>();
            results.add(writing());
            long free = Files.getFileStore(nearest()).getUsableSpace();
            results.add(room(free));
            if (Files.exists(data)) {
                results.add(forecast(growth(), free));
            }
            return results;
        } catch (IOException e) {
            return List.of(Result.problem(SUBJECT, "disk.unreadable", data, e));
        }
    }

    private Path nearest() {
        var at = data.toAbsolutePath().normalize();
        while (at.getParent() != null && Files.notExists(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** A file comes and goes; the archive sees nothing of it. */
    private Result writing() {
        var folder = nearest();
        try {
            var file = Files.createTempFile(folder, "doctor", ".tmp");
            try {
                Files.write(file, new byte[(int) MEGABYTE]);
            } finally {
                Files.delete(file);
            }
            return Result.ok(SUBJECT, "disk.writable", folder);
        } catch (IOException e) {
            return Result.problem(SUBJECT, "disk.unwritable", folder, e);
        }
    }

    static Result room(long free) {
        if (free < TOO_LITTLE) {
            return Result.problem(SUBJECT, "disk.full", Bytes.of(free));
        }
        return free < LITTLE
                ? Result.note(SUBJECT, "disk.little", Bytes.of(free))
                : Result.ok(SUBJECT, "disk.room", Bytes.of(free));
    }

    static Result forecast(Growth growth, long free) {
        var used = Bytes.of(growth.bytes());
        if (growth.perDay().isEmpty()) {
            return Result.ok(SUBJECT, "disk.young", used);
        }
        var pace = Bytes.of(growth.perDay().getAsLong());
        var days = growth.daysFor(free);
        if (days.isEmpty()) {
            return Result.ok(SUBJECT, "disk.still", used);
        }
        long left = days.getAsLong();
        if (left < DAYS_TOO_FEW) {
            return Result.problem(SUBJECT, "disk.ending", used, pace, left);
        }
        return left < DAYS_FEW
                ? Result.note(SUBJECT, "disk.ends", used, pace, left)
                : Result.ok(SUBJECT, "disk.lasts", used, pace, left);
    }

    private Growth growth() throws IOException {
        var parts = new ArrayList<Growth.Part>();
        var database = String.valueOf(new DataDir(data).database().getFileName());
        try (var files = Files.walk(data)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                part(file, database, parts);
            }
        }
        var begun = parts.stream()
                .map(Growth.Part::modified)
                .min(Comparator.naturalOrder())
                .orElse(now);
        return Growth.of(parts, begun, now);
    }

    private static void part(Path file, String database, List<Growth.Part> parts) throws IOException {
        try {
            parts.add(new Growth.Part(
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant(),
                    String.valueOf(file.getFileName()).startsWith(database)));
        } catch (NoSuchFileException gone) {
            // A writer beside us took its temporary file away: it is no part of what stays.
            return;
        }
    }
}
