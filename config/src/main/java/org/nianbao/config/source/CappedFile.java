package org.nianbao.config.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A whole file as bytes, if it is not larger than expected. */
public final class CappedFile {

    private CappedFile() {}

    /** The bytes of the file; empty, with a problem reported, if it cannot be read or has more than {@code most} bytes. */
    public static Optional<byte[]> read(Path file, int most, Problems problems) {
        if (Files.notExists(file)) {
            problems.error(0, Fault.FILE_MISSING);
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            problems.error(0, Fault.FILE_FOLDER);
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                problems.error(0, Fault.FILE_LARGE, most / (1024 * 1024));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            problems.error(0, Fault.FILE_UNREADABLE, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
