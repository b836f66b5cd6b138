package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.sqlite.SqliteStore;

/** A data directory with its archive of exchanges, which can be left as a killed process leaves it. */
final class Desk implements AutoCloseable {

    static final Instant DAY = Instant.parse("2023-02-01T00:00:00.123Z");

    private final DataLock lock;
    final Path data;
    final SqliteStore store;
    final WarcArchive archive;

    Desk(Path data) {
        this(data, 10_000_000);
    }

    Desk(Path data, long bytes) {
        this.data = data;
        this.lock = DataDirs.lock(data);
        this.store = SqliteStore.open(lock);
        this.archive = archive(lock, store.evidence(), bytes);
    }

    static Capture.Http answer(String url, int status, String body) {
        return answer(url, DAY, status, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Capture.Http answer(String url, Instant at, int status, byte[] body, Optional<String> standsFor) {
        return new Capture.Http(
                url,
                at,
                Optional.empty(),
                "http/1.1",
                bytes("GET / HTTP/1.1\r\nHost: a.test\r\n\r\n"),
                status,
                bytes("HTTP/1.1 " + status + " OK\r\nContent-Type: text/html\r\n\r\n"),
                body,
                Optional.empty(),
                standsFor,
                "");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static WarcArchive archive(DataLock lock, EvidenceBook book, long bytes) {
        return archive(lock, book, bytes, bytes);
    }

    static WarcArchive archive(DataLock lock, EvidenceBook book, long bytes, long reread) {
        var info = Map.of("software", List.of("nianbao/test"));
        return WarcArchive.open(lock, book, info, new WarcArchive.Limits(bytes, reread, ZoneOffset.UTC));
    }

    /** Writes down a look that rests on the evidence. */
    void look(String agency, Evidence evidence) {
        store.append(new Observation.Look(agency, DAY, 0, "u", LookState.OK, "", Set.of()), evidence);
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WarcArchive.folder(data))) {
            return files.sorted().toList();
        }
    }

    WarcCheck.Result check() {
        return WarcCheck.of(data, store.evidence());
    }

    /** All records of a file, each read to its end. */
    static List<String> records(Path file) throws IOException {
        var found = new ArrayList<String>();
        try (var reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                found.add(record.type() + " "
                        + record.headers().sole("WARC-Target-URI").orElse("-"));
            }
        }
        return found;
    }

    /** Ends without a word to the store, as a killed process does. */
    void die() {
        store.close();
        lock.close();
    }

    @Override
    public void close() {
        archive.close();
        die();
    }
}
