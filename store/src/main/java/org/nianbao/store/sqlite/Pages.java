package org.nianbao.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.CachedPage;
import tools.jackson.core.JacksonException;

/** The last good answer of every address. */
final class Pages {

    private static final String FIND = "SELECT * FROM page WHERE url = ?";

    private static final String KEEP = """
            INSERT OR REPLACE INTO page (url, final_url, etag, last_modified, content_type, headers, body, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PRUNE = "DELETE FROM page WHERE at < ?";

    private Pages() {}

    static int prune(Handle db, Instant before) {
        return Prepared.update(db, PRUNE, Columns.bound(before));
    }

    /** A row as it lies there; made a page when nobody waits for the connection. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Packed(
            String url,
            String finalUrl,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> contentType,
            String headers,
            byte[] body,
            Instant at) {

        CachedPage page(Path file) {
            try {
                return new CachedPage(
                        url, finalUrl, etag, lastModified, contentType, Json.headers(headers), Gzip.unpack(body), at);
            } catch (IOException | JacksonException e) {
                throw SqliteErrors.translate(file, Columns.damaged("page " + url, e));
            }
        }
    }

    static Optional<Packed> find(Handle db, String url) {
        return Prepared.first(db, Pages::packed, FIND, url);
    }

    static int keep(Handle db, CachedPage page, byte[] packed) {
        return Prepared.update(
                db,
                KEEP,
                page.url(),
                page.finalUrl(),
                page.etag(),
                page.lastModified(),
                page.contentType(),
                Json.ofHeaders(page.headers()),
                packed,
                Columns.millis(page.at()));
    }

    private static Packed packed(ResultSet row) throws SQLException {
        return new Packed(
                row.getString("url"),
                row.getString("final_url"),
                Columns.maybeText(row, "etag"),
                Columns.maybeText(row, "last_modified"),
                Columns.maybeText(row, "content_type"),
                row.getString("headers"),
                row.getBytes("body"),
                Columns.moment(row, "at"));
    }
}
