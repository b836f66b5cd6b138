package org.nianbao.store.sqlite;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private Pages() {}

    static Optional<CachedPage> find(Handle db, String url) {
        return Prepared.first(db, Pages::page, FIND, url);
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

    private static CachedPage page(ResultSet row) throws SQLException {
        String url = row.getString("url");
        try {
            return new CachedPage(
                    url,
                    row.getString("final_url"),
                    Columns.maybeText(row, "etag"),
                    Columns.maybeText(row, "last_modified"),
                    Columns.maybeText(row, "content_type"),
                    Json.headers(row.getString("headers")),
                    Gzip.unpack(row.getBytes("body")),
                    Columns.moment(row, "at"));
        } catch (IOException | JacksonException e) {
            throw Columns.damaged("page " + url, e);
        }
    }
}
