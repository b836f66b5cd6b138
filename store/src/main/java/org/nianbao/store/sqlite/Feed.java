package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.FeedEntry;

/** The entries of the feed. */
final class Feed {

    private static final String ALL =
            "SELECT * FROM feed_entry ORDER BY updated DESC, year DESC, agency, topic, episode DESC";

    private static final String KEEP = """
            INSERT INTO feed_entry (agency, year, topic, episode, published, updated, json)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (agency, year, topic, episode) DO UPDATE SET updated = excluded.updated, json = excluded.json
            """;

    private Feed() {}

    static List<FeedEntry> all(Handle db) {
        return Prepared.list(db, Feed::entry, ALL);
    }

    static int keep(Handle db, FeedEntry entry) {
        return Prepared.update(
                db,
                KEEP,
                entry.agency(),
                entry.year(),
                entry.topic(),
                entry.episode(),
                Columns.millis(entry.published()),
                Columns.millis(entry.updated()),
                entry.json());
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        return new FeedEntry(
                row.getString("agency"),
                row.getInt("year"),
                row.getString("topic"),
                row.getInt("episode"),
                Columns.moment(row, "published"),
                Columns.moment(row, "updated"),
                row.getString("json"));
    }
}
