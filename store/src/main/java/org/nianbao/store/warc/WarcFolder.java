package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.store.DataDir;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Sha256;
import org.nianbao.store.StorageException;
import org.nianbao.store.WarcFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory of WARC files: which is begun, which is continued, and what became of one whose writer was killed. */
record WarcFolder(Path path, EvidenceBook book) {

    private static final Logger LOG = LoggerFactory.getLogger(WarcFolder.class);

    /** The file that was written last, if it is of that day and has room; closed, if not. */
    Optional<OpenFile> continued(LocalDate day, long most) {
        var last = book.files().stream().reduce((earlier, later) -> later).filter(row -> !row.closed());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (OpenFile.isOf(last.get(), day) && last.get().bytes() < most) {
            return reopen(last.get());
        }
        closed(last.get());
        return Optional.empty();
    }

    /** The open file as it was left, if it still is what is written down of it. */
    private Optional<OpenFile> reopen(WarcFile row) {
        var file = path.resolve(row.name());
        try {
            Files.createDirectories(path);
            var digest = row.bytes() == 0 ? Optional.of(Sha256.digest()) : writtenDown(file, row);
            if (digest.isEmpty()) {
                closed(row);
                return Optional.empty();
            }
            return Optional.of(new OpenFile(file, row, digest.get()));
        } catch (IOException e) {
            throw StorageException.of(file, e);
        }
    }

    /** The hash of the written-down part, to be continued; empty if the file is no longer that. */
    private static Optional<MessageDigest> writtenDown(Path file, WarcFile row) throws IOException {
        if (!Files.exists(file) || Files.size(file) < row.bytes()) {
            LOG.warn("{}: missing or cut; left alone, see verify", file);
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var digest = Pieces.digest(channel, row.bytes());
            if (!Sha256.hex(OpenFile.copy(digest).digest()).equals(row.sha256())) {
                LOG.warn("{}: altered; left alone, see verify", file);
                return Optional.empty();
            }
            return Optional.of(digest);
        }
    }

    /** A new file, the next of its day. */
    OpenFile begin(LocalDate day) throws IOException {
        Files.createDirectories(path);
        var taken = book.files().stream().map(WarcFile::name).collect(Collectors.toSet());
        int n = 1;
        // A file that the book does not know may be evidence too: the book may be an older copy.
        while (taken.contains(name(day, n)) || Files.exists(path.resolve(name(day, n)))) {
            n++;
        }
        var row = book.begin(name(day, n));
        var file = new OpenFile(path.resolve(row.name()), row, Sha256.digest());
        DataDir.force(path);
        return file;
    }

    private static String name(LocalDate day, int n) {
        return day + "-" + n + ".warc.gz";
    }

    private void closed(WarcFile row) {
        book.keep(Evidence.of(List.of(), new WarcFile(row.id(), row.name(), row.bytes(), row.sha256(), true)));
    }

    /** Takes in what a killed writer left behind the written-down part of a file. */
    void recover() {
        for (var row : book.files()) {
            var file = path.resolve(row.name());
            try {
                if (!row.closed() && Files.exists(file) && Files.size(file) > row.bytes()) {
                    takeIn(file, row);
                }
            } catch (IOException e) {
                throw StorageException.of(file, e);
            }
        }
    }

    private void takeIn(Path file, WarcFile row) throws IOException {
        var digest = writtenDown(file, row);
        if (digest.isEmpty()) {
            closed(row);
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var tail = Tail.read(channel, row.id(), row.bytes());
            LOG.info(
                    "{}: {} exchanges taken in, {} bytes cut",
                    file,
                    tail.exhibits().size(),
                    channel.size() - tail.end());
            channel.truncate(tail.end());
            channel.force(true);
            Pieces.feed(channel, row.bytes(), tail.end(), digest.get());
            var sha256 = Sha256.hex(digest.get().digest());
            book.keep(Evidence.of(tail.exhibits(), new WarcFile(row.id(), row.name(), tail.end(), sha256, false)));
        }
    }
}
