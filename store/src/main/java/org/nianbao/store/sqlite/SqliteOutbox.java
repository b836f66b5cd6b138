package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.AlarmState;
import org.nianbao.store.Flip;
import org.nianbao.store.KeptFlip;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;
import org.nianbao.store.OutboxState;
import org.nianbao.store.Telling;

/** What has to be told, in the tables {@code flip}, {@code telling}, {@code told} and {@code alarm}; messages: {@link Messages}. */
final class SqliteOutbox implements Outbox {

    /** An occasion that was told of before is the same occasion. */
    private static final String KEEP_FLIP = """
            INSERT INTO flip (subject, year, topic, episode, occasion, at, json) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (subject, year, topic, episode, occasion) DO NOTHING
            """;

    private static final String ADMIT = """
            INSERT INTO audience (name, after) VALUES (?, (SELECT coalesce(max(id), 0) FROM flip))
            ON CONFLICT (name) DO NOTHING
            """;

    private static final String UNTOLD = """
            SELECT f.* FROM audience a JOIN flip f ON f.id > a.after
            WHERE a.name = ? AND NOT EXISTS (SELECT 1 FROM told t WHERE t.audience = a.name AND t.flip = f.id)
            ORDER BY f.id
            """;

    private static final String OF_SUBJECT = "SELECT * FROM flip WHERE subject = ? AND at <= ? ORDER BY id";

    private static final String BEGIN = """
            INSERT INTO telling (key, audience, at) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING
            """;

    private static final String TELL = "INSERT INTO told (audience, flip, telling) VALUES (?, ?, ?)";

    /** Up to the next one that is untold there is nothing to look for any more. */
    private static final String ADVANCE = """
            UPDATE audience SET after = coalesce(
                (SELECT f.id - 1 FROM flip f
                 WHERE f.id > audience.after
                    AND NOT EXISTS (SELECT 1 FROM told t WHERE t.audience = audience.name AND t.flip = f.id)
                 ORDER BY f.id LIMIT 1),
                (SELECT max(id) FROM flip),
                after)
            WHERE name = ?
            """;

    private static final String IS_TOLD_TO = "SELECT 1 FROM told WHERE audience = ? AND flip = ?";

    private static final String IS_TOLD = "SELECT 1 FROM telling WHERE key = ?";

    private static final String LAST = "SELECT max(at) AS last FROM telling WHERE audience = ?";

    private static final String ALARM = "SELECT * FROM alarm WHERE subject = ? AND topic = ?";

    private static final String ALARMS = "SELECT * FROM alarm WHERE topic = ? ORDER BY subject";

    private static final String FIRST_ALARM = """
            INSERT INTO alarm (subject, topic, state, since, json) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (subject, topic) DO NOTHING
            """;

    private static final String NEXT_ALARM =
            "UPDATE alarm SET state = ?, since = ?, json = ? WHERE subject = ? AND topic = ? AND state = ?";

    private final Database db;

    SqliteOutbox(Database db) {
        this.db = db;
    }

    static int keep(Handle db, Flip flip) {
        return Prepared.update(
                db,
                KEEP_FLIP,
                flip.subject(),
                flip.year(),
                flip.topic(),
                flip.episode(),
                flip.occasion(),
                Columns.millis(flip.at()),
                flip.json());
    }

    @Override
    public void admit(String audience) {
        db.write(h -> Prepared.update(h, ADMIT, audience));
    }

    @Override
    public List<KeptFlip> untold(String audience) {
        return db.read(h -> Prepared.list(h, SqliteOutbox::flip, UNTOLD, audience));
    }

    @Override
    public List<KeptFlip> flips(String subject, Instant until) {
        return db.read(h -> Prepared.list(h, SqliteOutbox::flip, OF_SUBJECT, subject, Columns.bound(until)));
    }

    @Override
    public boolean keep(Telling telling) {
        return db.write(h -> {
            boolean kept = keep(h, telling);
            Prepared.update(h, ADVANCE, telling.audience());
            return kept;
        });
    }

    @Override
    public void keepAll(Collection<Telling> tellings) {
        db.write(h -> {
            tellings.forEach(telling -> keep(h, telling));
            return tellings.stream()
                    .map(Telling::audience)
                    .distinct()
                    .mapToInt(audience -> Prepared.update(h, ADVANCE, audience))
                    .sum();
        });
    }

    private static boolean keep(Handle db, Telling telling) {
        if (telling.flips().stream().anyMatch(flip -> exists(db, IS_TOLD_TO, telling.audience(), flip))
                || exists(db, IS_TOLD, telling.key())) {
            return false;
        }
        Prepared.update(db, BEGIN, telling.key(), telling.audience(), Columns.millis(telling.at()));
        telling.flips().forEach(flip -> Prepared.update(db, TELL, telling.audience(), flip, telling.key()));
        telling.messages().forEach(message -> Messages.keep(db, telling.key(), message));
        return true;
    }

    private static boolean exists(Handle db, String sql, Object... arguments) {
        return Prepared.first(db, row -> true, sql, arguments).isPresent();
    }

    @Override
    public boolean isTold(String key) {
        return db.read(h -> exists(h, IS_TOLD, key));
    }

    @Override
    public Optional<Instant> lastTelling(String audience) {
        return db.read(h -> Prepared.first(h, row -> Columns.maybeMoment(row, "last"), LAST, audience))
                .flatMap(last -> last);
    }

    @Override
    public List<Message> due(Instant now, int most) {
        return db.read(h -> Messages.due(h, now, most));
    }

    @Override
    public List<Message> messages(int most) {
        return db.read(h -> Messages.newest(h, most));
    }

    @Override
    public void sent(long id, Instant at) {
        db.write(h -> Messages.sent(h, id, at));
    }

    @Override
    public void failed(long id, Instant at, String trouble, Optional<Instant> again) {
        db.write(h -> Messages.failed(h, id, at, trouble, again));
    }

    @Override
    public void postponed(Collection<Long> ids, String trouble, Instant again) {
        db.write(h -> ids.stream()
                .mapToInt(id -> Messages.postponed(h, id, trouble, again))
                .sum());
    }

    @Override
    public OutboxState state() {
        return db.read(Messages::state);
    }

    @Override
    public Optional<AlarmState> alarm(String subject, String topic) {
        return db.read(h -> Prepared.first(h, SqliteOutbox::alarm, ALARM, subject, topic));
    }

    @Override
    public List<AlarmState> alarms(String topic) {
        return db.read(h -> Prepared.list(h, SqliteOutbox::alarm, ALARMS, topic));
    }

    @Override
    public boolean keepAlarm(Optional<String> expected, AlarmState next, Collection<Flip> flips) {
        return db.write(h -> {
            boolean kept = keep(h, expected, next) == 1;
            if (kept) {
                flips.forEach(flip -> keep(h, flip));
            }
            return kept;
        });
    }

    private static int keep(Handle db, Optional<String> expected, AlarmState next) {
        long since = Columns.millis(next.since());
        return expected.isPresent()
                ? Prepared.update(
                        db, NEXT_ALARM, next.state(), since, next.json(), next.subject(), next.topic(), expected.get())
                : Prepared.update(db, FIRST_ALARM, next.subject(), next.topic(), next.state(), since, next.json());
    }

    private static KeptFlip flip(ResultSet row) throws SQLException {
        return new KeptFlip(
                row.getLong("id"),
                new Flip(
                        row.getString("subject"),
                        row.getInt("year"),
                        row.getString("topic"),
                        row.getInt("episode"),
                        row.getString("occasion"),
                        Columns.moment(row, "at"),
                        row.getString("json")));
    }

    private static AlarmState alarm(ResultSet row) throws SQLException {
        return new AlarmState(
                row.getString("subject"),
                row.getString("topic"),
                row.getString("state"),
                Columns.moment(row, "since"),
                row.getString("json"));
    }
}
