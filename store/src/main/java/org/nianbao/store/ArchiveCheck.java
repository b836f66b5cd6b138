package org.nianbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One pass over the archive that compares every file with its name, and all names with the list of documents. */
final class ArchiveCheck extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Map<String, String> expected = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ArchiveProblem> problems = new ArrayList<>();

    ArchiveCheck(Path root) {
        this.root = root;
    }

    List<ArchiveProblem> verify(List<String> documents) {
        for (String document : documents) {
            String sha256 = document.split("\\.", 2)[0];
            if (!Archive.isSha256(sha256)) {
                throw new IllegalArgumentException("not a document: " + document);
            }
            expected.put(sha256, document);
        }
        try {
            if (Files.exists(root)) {
                Files.walkFileTree(root, this);
            }
        } catch (IOException e) {
            throw StorageException.of(root, e);
        }
        expected.forEach((sha256, name) -> {
            if (!seen.contains(sha256)) {
                Path path = root.resolve(sha256.substring(0, 2)).resolve(name);
                problems.add(new ArchiveProblem.Missing(path, sha256));
            }
        });
        problems.sort(Comparator.comparing(ArchiveProblem::path));
        return List.copyOf(problems);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Optional<String> sha256 = attributes.isRegularFile() ? ArchiveFiles.shaOf(file) : Optional.empty();
        if (sha256.isPresent() && expected.containsKey(sha256.get())) {
            seen.add(sha256.get());
            compare(file, sha256.get());
        } else if (!ArchiveWriter.isPart(file)) {
            problems.add(new ArchiveProblem.Unknown(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
        problems.add(new ArchiveProblem.Unreadable(file, error.toString()));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error) {
        if (error != null) {
            problems.add(new ArchiveProblem.Unreadable(directory, error.toString()));
        }
        return FileVisitResult.CONTINUE;
    }

    private void compare(Path file, String sha256) {
        try (InputStream in = Files.newInputStream(file)) {
            String actual = Sha256.of(in);
            if (!actual.equals(sha256)) {
                problems.add(new ArchiveProblem.Altered(file, sha256, actual));
            }
        } catch (IOException e) {
            problems.add(new ArchiveProblem.Unreadable(file, e.toString()));
        }
    }
}
