package org.nianbao.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.store.DataDir;
import org.nianbao.store.StorageException;
import org.nianbao.store.WarcFile;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * A copy of a data directory that is itself one: database, archive, WARC files. Consistent also while somebody writes: the
 * database is copied first, as it is at one moment, and then what it names: files of the archive never change, and of each WARC
 * file the part that was written down at that moment. Everything that is copied is hashed on its way.
 */
public final class Backup {

    private final DataDir from;
    private final DataDir to;

    private Backup(DataDir from, DataDir to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What was copied.
     *
     * @param copied files
     * @param there files that an earlier backup to the same place has copied, and that never change
     * @param bytes copied, the database included
     * @param damaged files that are missing or do not have the content they should; none of them was copied
     */
    public record Result(int copied, int there, long bytes, List<Path> damaged) {
        public Result {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Copies. Into the place of an earlier backup only what is new is copied.
     *
     * @param data the data directory
     * @param target another directory; created if need be
     * @throws StorageException if there is no data, or the target cannot be written
     * @throws IllegalArgumentException if one lies within the other
     */
    public static Result make(Path data, Path target) {
        var source = data.toAbsolutePath().normalize();
        var place = target.toAbsolutePath().normalize();
        if (place.startsWith(source) || source.startsWith(place)) {
            throw new IllegalArgumentException(target + " and " + data + " lie within each other");
        }
        return new Backup(new DataDir(source), new DataDir(place)).make();
    }

    private Result make() {
        to.create();
        var fresh = to.root().resolve("nianbao.db.new");
        try (var store = SqliteStore.openReadOnly(from.root())) {
            Files.deleteIfExists(fresh);
            store.copyTo(fresh);
        } catch (IOException e) {
            throw StorageException.of(fresh, e);
        }
        try {
            var result = files(fresh);
            Files.move(fresh, to.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DataDir.force(to.root());
            return result;
        } catch (IOException e) {
            throw StorageException.of(to.root(), e);
        }
    }

    private Result files(Path fresh) throws IOException {
        var copying = new HashedCopy();
        var damaged = new ArrayList<Path>();
        int copied = 0;
        int there = 0;
        try (var store = SqliteStore.openCopy(fresh)) {
            for (var name : store.documents()) {
                var sha256 = name.substring(0, name.indexOf('.'));
                var place = Path.of(sha256.substring(0, 2), name);
                var target = to.archive().resolve(place);
                if (Files.exists(target)) {
                    there++;
                } else if (copying.all(from.archive().resolve(place), target, sha256)) {
                    copied++;
                } else {
                    damaged.add(from.archive().resolve(place));
                }
            }
            for (var file : store.evidence().files()) {
                var target = to.warc().resolve(file.name());
                if (isThere(file, target)) {
                    there++;
                } else if (copying.beginning(from.warc().resolve(file.name()), target, file.bytes(), file.sha256())) {
                    copied++;
                } else {
                    damaged.add(from.warc().resolve(file.name()));
                }
            }
        }
        return new Result(copied, there, copying.bytes() + Files.size(fresh), damaged);
    }

    private static boolean isThere(WarcFile file, Path target) throws IOException {
        return file.closed() && Files.exists(target) && Files.size(target) == file.bytes();
    }
}
