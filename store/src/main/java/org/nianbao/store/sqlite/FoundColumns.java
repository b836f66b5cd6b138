package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.FoundColumn;

/** Columns that were found, and when they were looked for. */
final class FoundColumns {

    private static final String OF = "SELECT * FROM found_column WHERE agency = :agency ORDER BY found DESC, url";

    private static final String KEEP = """
            INSERT OR REPLACE INTO found_column (agency, url, how, found, verified)
            VALUES (:agency, :url, :how, :found, :verified)
            """;

    private static final String AT = "SELECT agency FROM found_column WHERE url = :url ORDER BY agency";

    private static final String LAST = "SELECT at FROM column_search WHERE agency = :agency";

    private static final String KEEP_SEARCH = "INSERT OR REPLACE INTO column_search (agency, at) VALUES (:agency, :at)";

    private FoundColumns() {}

    static List<FoundColumn> of(Handle db, String agency) {
        return db.createQuery(OF)
                .bind("agency", agency)
                .map(FoundColumns::column)
                .list();
    }

    static int keep(Handle db, FoundColumn column) {
        return db.createUpdate(KEEP)
                .bind("agency", column.agency())
                .bind("url", column.url())
                .bind("how", column.how())
                .bind("found", Columns.millis(column.found()))
                .bind("verified", Columns.millis(column.verified()))
                .execute();
    }

    static List<String> agenciesAt(Handle db, String url) {
        return db.createQuery(AT).bind("url", url).mapTo(String.class).list();
    }

    static Optional<Instant> lastSearch(Handle db, String agency) {
        return db.createQuery(LAST)
                .bind("agency", agency)
                .map((row, context) -> Columns.moment(row, "at"))
                .findOne();
    }

    static int keepSearch(Handle db, String agency, Instant at) {
        return db.createUpdate(KEEP_SEARCH)
                .bind("agency", agency)
                .bind("at", Columns.millis(at))
                .execute();
    }

    private static FoundColumn column(ResultSet row, StatementContext context) throws SQLException {
        return new FoundColumn(
                row.getString("agency"),
                row.getString("url"),
                row.getString("how"),
                Columns.moment(row, "found"),
                Columns.maybeMoment(row, "verified"));
    }
}
