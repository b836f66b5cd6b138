package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.Message;
import org.nianbao.store.Message.State;
import org.nianbao.store.OutboxState;

/** The outbox itself. */
final class Messages {

    private static final String KEEP =
            "INSERT INTO message (telling, key, channel, target, body, created, next) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String DUE =
            "SELECT * FROM message WHERE state = 'waiting' AND next <= ? ORDER BY next, id LIMIT ?";

    private static final String NEWEST = "SELECT * FROM message ORDER BY id DESC LIMIT ?";

    private static final String SENT = """
            UPDATE message SET state = 'sent', attempts = attempts + 1, ended = ?, trouble = NULL
            WHERE id = ? AND state = 'waiting'
            """;

    private static final String AGAIN =
            "UPDATE message SET attempts = attempts + 1, next = ?, trouble = ? WHERE id = ? AND state = 'waiting'";

    private static final String POSTPONE =
            "UPDATE message SET next = ?, trouble = ? WHERE id = ? AND state = 'waiting'";

    private static final String GIVE_UP = """
            UPDATE message SET state = 'given-up', attempts = attempts + 1, ended = ?, trouble = ?
            WHERE id = ? AND state = 'waiting'
            """;

    private static final String STATE = """
            SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
                count(*) FILTER (WHERE state = 'waiting' AND trouble IS NOT NULL) AS failing,
                min(created) FILTER (WHERE state = 'waiting') AS oldest,
                count(*) FILTER (WHERE state = 'sent') AS sent,
                count(*) FILTER (WHERE state = 'given-up') AS given_up
            FROM message
            """;

    private Messages() {}

    static int keep(Handle db, String telling, Message message) {
        return Prepared.update(
                db,
                KEEP,
                telling,
                message.key(),
                message.channel(),
                message.target(),
                message.body(),
                Columns.millis(message.created()),
                Columns.millis(message.next()));
    }

    static List<Message> due(Handle db, Instant now, int most) {
        return Prepared.list(db, Messages::message, DUE, Columns.bound(now), most);
    }

    static List<Message> newest(Handle db, int most) {
        return Prepared.list(db, Messages::message, NEWEST, most);
    }

    static int sent(Handle db, long id, Instant at) {
        return Prepared.update(db, SENT, Columns.millis(at), id);
    }

    static int failed(Handle db, long id, Instant at, String trouble, Optional<Instant> again) {
        return again.isPresent()
                ? Prepared.update(db, AGAIN, Columns.millis(again.get()), trouble, id)
                : Prepared.update(db, GIVE_UP, Columns.millis(at), trouble, id);
    }

    static int postponed(Handle db, long id, String trouble, Instant again) {
        return Prepared.update(db, POSTPONE, Columns.millis(again), trouble, id);
    }

    static OutboxState state(Handle db) {
        return Prepared.first(
                        db,
                        row -> new OutboxState(
                                row.getLong("waiting"),
                                row.getLong("failing"),
                                Columns.maybeMoment(row, "oldest"),
                                row.getLong("sent"),
                                row.getLong("given_up")),
                        STATE)
                .orElseThrow();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("key"),
                row.getString("channel"),
                row.getString("target"),
                row.getBytes("body"),
                Columns.moment(row, "created"),
                State.of(row.getString("state")),
                row.getInt("attempts"),
                Columns.moment(row, "next"),
                Columns.maybeText(row, "trouble"));
    }
}
