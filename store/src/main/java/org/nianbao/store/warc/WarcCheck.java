package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Sha256;
import org.nianbao.store.StorageException;
import org.nianbao.store.WarcFile;

/**
 * Hashes every WARC file again and compares it with what is written down. What a writer adds meanwhile, or a killed one left
 * behind that, is no evidence yet and is not looked at.
 */
public final class WarcCheck {

    private final Path folder;
    private final EvidenceBook book;
    private final List<WarcProblem> problems = new ArrayList<>();

    private WarcCheck(Path folder, EvidenceBook book) {
        this.folder = folder;
        this.book = book;
    }

    /**
     * What was found.
     *
     * @param files how many were checked
     * @param problems ordered by path; empty = all is well
     */
    public record Result(int files, List<WarcProblem> problems) {}

    /** Checks the files of a data directory. Reads all of them. */
    public static Result of(Path dataDir, EvidenceBook book) {
        return new WarcCheck(WarcArchive.folder(dataDir), book).run();
    }

    private Result run() {
        // Listed first: a file has its row before it has its name.
        var found = found();
        var files = book.files();
        var known = new HashSet<String>();
        for (var file : files) {
            known.add(file.name());
            check(file, folder.resolve(file.name()));
        }
        found.stream()
                .filter(f -> !known.contains(f.getFileName().toString()))
                .forEach(f -> problems.add(new WarcProblem.Unknown(f)));
        problems.sort(Comparator.comparing(WarcProblem::path));
        return new Result(files.size(), List.copyOf(problems));
    }

    private void check(WarcFile file, Path path) {
        if (!Files.exists(path)) {
            // One that was just begun has nothing to lose.
            if (file.bytes() > 0) {
                problems.add(new WarcProblem.Missing(path, book.restingOn(file.id())));
            }
            return;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var actual = Sha256.hex(Pieces.digest(channel, file.bytes()).digest());
            if (!actual.equals(file.sha256())) {
                altered(file, path, channel);
            } else if (file.closed() && channel.size() > file.bytes()) {
                problems.add(new WarcProblem.Altered(path, Optional.empty(), List.of()));
            }
        } catch (IOException e) {
            problems.add(new WarcProblem.Unreadable(path, e.toString()));
        }
    }

    private void altered(WarcFile file, Path path, FileChannel channel) throws IOException {
        boolean located = false;
        for (var exhibit : book.exhibits(file.id())) {
            if (isAltered(exhibit, channel)) {
                located = true;
                problems.add(new WarcProblem.Altered(path, Optional.of(exhibit), book.restingOn(exhibit)));
            }
        }
        if (!located) {
            problems.add(new WarcProblem.Altered(path, Optional.empty(), List.of()));
        }
    }

    private static boolean isAltered(Exhibit exhibit, FileChannel channel) throws IOException {
        return channel.size() < exhibit.end() || Pieces.crc(channel, exhibit.offset(), exhibit.end()) != exhibit.crc();
    }

    private List<Path> found() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw StorageException.of(folder, e);
        }
    }
}
