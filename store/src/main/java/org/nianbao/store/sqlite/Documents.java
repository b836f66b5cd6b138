package org.nianbao.store.sqlite;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Files of the archive, and the places where they were met. */
final class Documents {

    /** A file that a person brings in later may have been met earlier than any we know of. */
    private static final String KEEP = """
            INSERT INTO document (sha256, extension, bytes, first_seen) VALUES (:sha256, :extension, :bytes, :at)
            ON CONFLICT (sha256) DO UPDATE SET first_seen = min(first_seen, excluded.first_seen)
            """;

    private static final String KEEP_PLACE = """
            INSERT INTO place (sha256, agency, url, name, first_seen) VALUES (:sha256, :agency, :url, :name, :at)
            ON CONFLICT (sha256, agency, url) DO UPDATE SET first_seen = min(first_seen, excluded.first_seen)
            """;

    private static final String PLACES =
            "SELECT agency || ' ' || url FROM place WHERE sha256 = :sha256 ORDER BY first_seen, id";

    private static final String ALL = "SELECT sha256 || '.' || extension FROM document ORDER BY sha256";

    private Documents() {}

    static int keep(Handle db, String sha256, String extension, long bytes, Instant at) {
        return db.createUpdate(KEEP)
                .bind("sha256", sha256)
                .bind("extension", extension)
                .bind("bytes", bytes)
                .bind("at", Columns.millis(at))
                .execute();
    }

    static int keepPlace(Handle db, String sha256, String agency, String url, String name, Instant at) {
        return db.createUpdate(KEEP_PLACE)
                .bind("sha256", sha256)
                .bind("agency", agency)
                .bind("url", url)
                .bind("name", name)
                .bind("at", Columns.millis(at))
                .execute();
    }

    static List<String> placesOf(Handle db, String sha256) {
        return db.createQuery(PLACES).bind("sha256", sha256).mapTo(String.class).list();
    }

    static List<String> all(Handle db) {
        return db.createQuery(ALL).mapTo(String.class).list();
    }
}
