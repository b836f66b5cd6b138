package org.nianbao.store.sqlite;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.CachedPage;
import tools.jackson.core.JacksonException;

/** The last good answer of every address. */
final class Pages {

    private static final String FIND = "SELECT * FROM page WHERE url = :url";

    private static final String KEEP = """
            INSERT OR REPLACE INTO page (url, final_url, etag, last_modified, content_type, headers, body, at)
            VALUES (:url, :finalUrl, :etag, :lastModified, :contentType, :headers, :body, :at)
            """;

    private Pages() {}

    static Optional<CachedPage> find(Handle db, String url) {
        return db.createQuery(FIND).bind("url", url).map(Pages::page).findOne();
    }

    static int keep(Handle db, CachedPage page) {
        return db.createUpdate(KEEP)
                .bind("url", page.url())
                .bind("finalUrl", page.finalUrl())
                .bind("etag", page.etag())
                .bind("lastModified", page.lastModified())
                .bind("contentType", page.contentType())
                .bind("headers", Json.ofHeaders(page.headers()))
                .bind("body", Gzip.pack(page.body()))
                .bind("at", Columns.millis(page.at()))
                .execute();
    }

    private static CachedPage page(ResultSet row, StatementContext context) throws SQLException {
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
