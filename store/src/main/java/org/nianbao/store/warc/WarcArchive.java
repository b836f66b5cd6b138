package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.netpreserve.jwarc.WarcRecord;
import org.nianbao.store.DataDir;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Sha256;
import org.nianbao.store.StorageException;
import org.nianbao.store.WarcFile;

/**
 * The WARC files of a data directory, {@code warc/<day>-<n>.warc.gz}, open for the one writer.
 *
 * <p>A file is continued by the next run of the same day, which reads all of it for that, if it is not longer than
 * {@link Limits#reread}, and else a new one begun. What a killed writer left is
 * taken in when the archive is opened: whole exchanges are kept, a torn one is cut off, and what was written down is never
 * touched. A file whose written-down part is no longer what it was is left as it lies. Safe for many threads.
 */
public final class WarcArchive implements AutoCloseable {

    /** A reference to an earlier record is longer than such a body. */
    private static final int WORTH_A_REFERENCE = 512;

    /** Payloads of this run; those of earlier ones are in the book. */
    private static final int MOST_RECENT = 4_000;

    /**
     * How files are made.
     *
     * @param bytes a file that is longer is not continued
     * @param reread nor is one that is longer than this by another run
     * @param zone in which a day begins
     */
    public record Limits(long bytes, long reread, ZoneId zone) {

        public static Limits usual(ZoneId zone) {
            return new Limits(128L * 1024 * 1024, 8L * 1024 * 1024, zone);
        }
    }

    private final WarcFolder folder;
    private final EvidenceBook book;
    private final Map<String, List<String>> info;
    private final Limits limits;
    private final Map<String, Exhibit> recent = new LinkedHashMap<>();
    private final Queue<Exhibit> unwritten = new ArrayDeque<>();
    private Optional<OpenFile> open = Optional.empty();
    private boolean introduced;

    private WarcArchive(WarcFolder folder, EvidenceBook book, Map<String, List<String>> info, Limits limits) {
        this.folder = folder;
        this.book = book;
        this.info = Collections.unmodifiableMap(new LinkedHashMap<>(info));
        this.limits = limits;
    }

    /**
     * Opens the archive and takes in what a killed writer left.
     *
     * @param info what each run says of itself in a {@code warcinfo} record
     * @throws StorageException if a file cannot be read or cut
     */
    public static WarcArchive open(DataLock held, EvidenceBook book, Map<String, List<String>> info, Limits limits) {
        var folder = new WarcFolder(held.dataDir().warc(), book);
        folder.recover();
        return new WarcArchive(folder, book, info, limits);
    }

    /** Where the files of a data directory lie. */
    public static Path folder(Path dataDir) {
        return new DataDir(dataDir).warc();
    }

    /**
     * Writes an exchange. It is safe only once it went through {@link #secure}.
     *
     * @throws StorageException if that is not possible; nothing of it stays in the file
     */
    public synchronized Exhibit write(Capture capture) {
        try {
            var file = fileFor(capture.at());
            var exhibit =
                    capture instanceof Capture.Http http ? http(file, http) : silence(file, (Capture.Silence) capture);
            unwritten.add(exhibit);
            exhibit.payload().filter(p -> exhibit.held().isPresent()).ifPresent(p -> remember(p, exhibit));
            return exhibit;
        } catch (IOException e) {
            throw StorageException.of(folder.path(), e);
        }
    }

    /**
     * Whether a body lies in the archive, so that an answer that only confirms it is evidence.
     *
     * @param sha256 of the body, which is not empty
     */
    public boolean holds(String sha256) {
        return holder(sha256).isPresent();
    }

    /** Forces to the disk what was written, so that an observation may rest on it. */
    public synchronized Evidence secure(List<Exhibit> exhibits) {
        try {
            // A thread that secured one of them may not have written it down yet, and what it did may come after this.
            while (!unwritten.isEmpty() && book.knows(unwritten.element())) {
                unwritten.remove();
            }
            return exhibits.isEmpty() || open.isEmpty()
                    ? new Evidence(exhibits, List.of(), Optional.empty())
                    : new Evidence(
                            exhibits,
                            List.copyOf(unwritten),
                            Optional.of(open.get().force(false)));
        } catch (IOException e) {
            throw StorageException.of(folder.path(), e);
        }
    }

    /** Writes down how far the open file has come. */
    @Override
    public synchronized void close() {
        try {
            if (open.isPresent()) {
                try (var file = open.get()) {
                    writeDown(file.force(false));
                }
            }
        } catch (IOException e) {
            throw StorageException.of(folder.path(), e);
        } finally {
            open = Optional.empty();
        }
    }

    private synchronized Optional<Exhibit> holder(String sha256) {
        return Optional.ofNullable(recent.get(sha256)).or(() -> book.holder(sha256));
    }

    private void remember(String payload, Exhibit exhibit) {
        recent.put(payload, exhibit);
        var oldest = recent.keySet().iterator();
        while (recent.size() > MOST_RECENT) {
            oldest.next();
            oldest.remove();
        }
    }

    private Exhibit http(OpenFile file, Capture.Http capture) throws IOException {
        var id = UUID.randomUUID();
        var own = capture.body().length == 0 ? Optional.<String>empty() : Optional.of(Sha256.of(capture.body()));
        var refersTo = capture.standsFor()
                .or(() -> own.filter(p -> capture.body().length >= WORTH_A_REFERENCE
                        && capture.cut().isEmpty()))
                .flatMap(this::holder);
        var span = file.write(Records.of(capture, id, own, refersTo));
        return new Exhibit(
                file.id(),
                span.offset(),
                span.bytes(),
                span.crc(),
                id,
                refersTo.isPresent() ? Exhibit.Kind.REVISIT : Exhibit.Kind.RESPONSE,
                capture.status(),
                refersTo.flatMap(Exhibit::payload).or(() -> own),
                refersTo.isPresent() || own.isEmpty() || capture.cut().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Exhibit.Held(capture.url(), capture.at())));
    }

    private static Exhibit silence(OpenFile file, Capture.Silence capture) throws IOException {
        var id = UUID.randomUUID();
        var span = file.write(List.of(Records.of(capture, id)));
        return new Exhibit(
                file.id(),
                span.offset(),
                span.bytes(),
                span.crc(),
                id,
                Exhibit.Kind.METADATA,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private OpenFile fileFor(Instant at) throws IOException {
        var day = LocalDate.ofInstant(at, limits.zone());
        if (open.isEmpty()) {
            open = folder.continued(day, Math.min(limits.bytes(), limits.reread()));
        }
        if (open.filter(f -> f.isOf(day) && f.bytes() < limits.bytes()).isEmpty()) {
            finish();
            open = Optional.of(folder.begin(day));
            introduced = false;
        }
        var file = open.orElseThrow();
        if (!introduced) {
            var records = List.<WarcRecord>of(Records.info(file.name(), at, info));
            file.write(records);
            introduced = true;
        }
        return file;
    }

    private void finish() throws IOException {
        if (open.isPresent()) {
            try (var file = open.get()) {
                writeDown(file.force(true));
            }
            open = Optional.empty();
        }
    }

    private void writeDown(WarcFile progress) {
        book.keep(Evidence.of(List.copyOf(unwritten), progress));
        unwritten.clear();
    }
}
