package org.nianbao.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;

/** A process that writes until it is killed, and says after every commit how many there were. */
public final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] args) {
        Instant start = Instant.parse("2023-02-01T00:00:00Z");
        try (DataLock lock = DataLock.acquire(Path.of(args[0]), Duration.ZERO, start);
                SqliteStore store = SqliteStore.open(lock)) {
            Archive archive = Archive.open(lock);
            for (int i = 1; i < 1_000_000; i++) {
                byte[] bytes = ("file " + i).getBytes(StandardCharsets.UTF_8);
                String sha256 = archive.put(bytes, "txt").sha256();
                store.keepDocument(sha256, "txt", bytes.length, "a", "u" + i, "n", start);
                store.append(new Observation.Look("a", start.plusMillis(i), 0, "u", LookState.OK, "", Set.of()));
                System.out.println(i);
                System.out.flush();
            }
        }
    }
}
