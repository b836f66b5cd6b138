package org.nianbao.crawler.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.store.DataLock;
import org.nianbao.store.LockHolder;
import org.nianbao.store.StorageException;
import org.nianbao.store.sqlite.SqliteCheckup;

/** The database: whether it is whole, of which version its tables are, and who writes. */
public record DatabaseProbe(Path data) implements Probe {

    private static final String SUBJECT = "database";

    @Override
    public List<Result> look() {
        var results = new ArrayList<Result>();
        try {
            var found = SqliteCheckup.of(data);
            if (found.isEmpty()) {
                return List.of(Result.note(SUBJECT, "database.none", data));
            }
            results.add(whole(found.get()));
            if (found.get().damage().isEmpty()) {
                results.add(version(found.get()));
            }
            results.add(DataLock.noted(data)
                    .map(DatabaseProbe::holder)
                    .orElseGet(() -> Result.ok(SUBJECT, "database.free")));
        } catch (StorageException e) {
            results.add(Result.problem(SUBJECT, "database.unreadable", data, String.valueOf(e.getMessage())));
        }
        return results;
    }

    private static Result whole(SqliteCheckup found) {
        return found.damage().isEmpty()
                ? Result.ok(SUBJECT, "database.whole", Bytes.of(found.bytes()))
                : Result.problem(
                        SUBJECT,
                        "database.damaged",
                        found.damage().size(),
                        found.damage().get(0));
    }

    private static Result version(SqliteCheckup found) {
        if (found.found() > found.known()) {
            return Result.problem(SUBJECT, "database.newer", found.found(), found.known());
        }
        return found.found() < found.known()
                ? Result.note(SUBJECT, "database.older", found.found(), found.known())
                : Result.ok(SUBJECT, "database.current", found.found());
    }

    private static Result holder(LockHolder holder) {
        return holder.isGone()
                ? Result.note(SUBJECT, "database.killed", holder.host(), holder.pid(), holder.since())
                : Result.ok(SUBJECT, "database.held", holder.host(), holder.pid(), holder.since());
    }
}
