package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.WarcRecord;
import org.nianbao.store.DataDir;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Sha256;
import org.nianbao.store.StorageException;
import org.nianbao.store.WarcFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The WARC files of a data directory, {@code warc/<day>-<n>.warc.gz}, open for the one writer.
 *
 * <p>A file is continued by the next run of the same day until it is {@link Limits#bytes} long. What a killed writer left is
 * taken in when the archive is opened: whole exchanges are kept, a torn one is cut off, and what was written down is never
 * touched. A file whose written-down part is no longer what it was is left as it lies. Safe for many threads.
 */
public final class WarcArchive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarcArchive.class);

    /** A reference to an earlier record is longer than such a body. */
    private static final int WORTH_A_REFERENCE = 512;

    /** Payloads of this run; those of earlier ones are in the book. */
    private static final int MOST_RECENT = 4_000;

    /**
     * How files are made.
     *
     * @param bytes a file that is longer is not continued
     * @param zone in which a day begins
     */
    public record Limits(long bytes, ZoneId zone) {

        public static Limits usual(ZoneId zone) {
            return new Limits(128L * 1024 * 1024, zone);
        }
    }

    private final Path folder;
    private final EvidenceBook book;
    private final Map<String, List<String>> info;
    private final Limits limits;
    private final Map<String, Exhibit> recent = new LinkedHashMap<>();
    private final Queue<Exhibit> unwritten = new ArrayDeque<>();
    private Optional<OpenFile> open = Optional.empty();
    private boolean introduced;

    private WarcArchive(Path folder, EvidenceBook book, Map<String, List<String>> info, Limits limits) {
        this.folder = folder;
        this.book = book;
        this.info = Map.copyOf(info);
        this.limits = limits;
    }

    /**
     * Opens the archive and takes in what a killed writer left.
     *
     * @param info what each run says of itself in a {@code warcinfo} record
     * @throws StorageException if a file cannot be read or cut
     */
    public static WarcArchive open(
            DataLock held, EvidenceBook book, Map<String, List<String>> info, Limits limits) {
        var archive = new WarcArchive(held.dataDir().warc(), book, info, limits);
        archive.recover();
        return archive;
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
            throw StorageException.of(folder, e);
        }
    }

    /** Whether a body lies in the archive, so that an answer that only confirms it is evidence. */
    public boolean holds(byte[] body) {
        return body.length > 0 && holder(Sha256.of(body)).isPresent();
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
            throw StorageException.of(folder, e);
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
            throw StorageException.of(folder, e);
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
        var own = capture.body().length == 0
                ? Optional.<String>empty()
                : Optional.of(Sha256.of(capture.body()));
        var refersTo = capture.standsFor()
                .or(() -> own.filter(p -> capture.body().length >= WORTH_A_REFERENCE
                        && capture.cut().isEmpty()))
                .flatMap(this::holder);
        var span = file.write(Records.of(capture, id, refersTo));
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
            open = last().filter(row -> continues(row, day)).flatMap(this::reopen);
        }
        if (open.filter(f -> f.name().startsWith(day + "-") && f.bytes() < limits.bytes())
                .isEmpty()) {
            finish();
            open = Optional.of(begin(day));
        }
        var file = open.orElseThrow();
        if (!introduced) {
            var records = List.<WarcRecord>of(Records.info(file.name(), at, info));
            file.write(records);
            introduced = true;
        }
        return file;
    }

    private Optional<WarcFile> last() {
        return book.files().stream().reduce((earlier, later) -> later).filter(row -> !row.closed());
    }

    private boolean continues(WarcFile row, LocalDate day) {
        if (row.name().startsWith(day + "-") && row.bytes() < limits.bytes()) {
            return true;
        }
        closed(row);
        return false;
    }

    /** The open file as it was left, if it still is what is written down of it. */
    private Optional<OpenFile> reopen(WarcFile row) {
        var path = folder.resolve(row.name());
        try {
            var digest = row.bytes() == 0 ? Optional.of(Sha256.digest()) : writtenDown(path, row);
            if (digest.isEmpty()) {
                closed(row);
                return Optional.empty();
            }
            return Optional.of(new OpenFile(path, row, digest.get()));
        } catch (IOException e) {
            throw StorageException.of(path, e);
        }
    }

    /** The hash of the written-down part, to be continued; empty if the file is no longer that. */
    private static Optional<MessageDigest> writtenDown(Path path, WarcFile row) throws IOException {
        if (!Files.exists(path) || Files.size(path) < row.bytes()) {
            LOG.warn("{}: missing or cut; left alone, see verify", path);
            return Optional.empty();
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var digest = Pieces.digest(file, row.bytes());
            if (!Sha256.hex(OpenFile.copy(digest).digest()).equals(row.sha256())) {
                LOG.warn("{}: altered; left alone, see verify", path);
                return Optional.empty();
            }
            return Optional.of(digest);
        }
    }

    private OpenFile begin(LocalDate day) throws IOException {
        Files.createDirectories(folder);
        var taken = book.files().stream().map(WarcFile::name).collect(Collectors.toSet());
        int n = 1;
        // A file that the book does not know may be evidence too: the book may be an older copy.
        while (taken.contains(name(day, n)) || Files.exists(folder.resolve(name(day, n)))) {
            n++;
        }
        var row = book.begin(name(day, n));
        introduced = false;
        return new OpenFile(folder.resolve(row.name()), row, Sha256.digest());
    }

    private static String name(LocalDate day, int n) {
        return day + "-" + n + ".warc.gz";
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

    private void closed(WarcFile row) {
        book.keep(Evidence.of(List.of(), new WarcFile(row.id(), row.name(), row.bytes(), row.sha256(), true)));
    }

    private void recover() {
        for (var row : book.files()) {
            var path = folder.resolve(row.name());
            try {
                if (!row.closed() && Files.exists(path) && Files.size(path) > row.bytes()) {
                    takeIn(path, row);
                }
            } catch (IOException e) {
                throw StorageException.of(path, e);
            }
        }
    }

    private void takeIn(Path path, WarcFile row) throws IOException {
        var digest = writtenDown(path, row);
        if (digest.isEmpty()) {
            closed(row);
            return;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var tail = Tail.read(file, row.id(), row.bytes());
            LOG.info("{}: {} exchanges taken in, {} bytes cut", path, tail.exhibits().size(), file.size() - tail.end());
            file.truncate(tail.end());
            file.force(true);
            Pieces.feed(file, row.bytes(), tail.end(), digest.get());
            var sha256 = Sha256.hex(digest.get().digest());
            book.keep(
                    Evidence.of(tail.exhibits(), new WarcFile(row.id(), row.name(), tail.end(), sha256, false)));
        }
    }
}
