package org.nianbao.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.nianbao.store.SchemaVersionException;

/** The version of the tables: found, known, and the way from one to the other. */
final class Schema {

    /** Version of the newest script in {@code migrations/}. */
    static final int KNOWN = 9;

    static final String SCRIPTS = "classpath:org/nianbao/store/sqlite/migrations";

    private static final String HISTORY =
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'flyway_schema_history'";
    private static final String VERSION =
            "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success";

    private Schema() {}

    /**
     * Checks that no newer program wrote a database.
     *
     * @throws SchemaVersionException if one did
     */
    static void refuseNewer(Path file, Connection connection) {
        int found = versionOf(file, connection);
        if (found > KNOWN) {
            throw new SchemaVersionException(file, found, KNOWN);
        }
    }

    /**
     * Brings a database up to the known version.
     *
     * @throws SchemaVersionException if a newer program wrote it; nothing was touched
     */
    static void migrate(Path file, Connection connection, DataSource source) {
        int found = versionOf(file, connection);
        if (found > KNOWN) {
            throw new SchemaVersionException(file, found, KNOWN);
        }
        // Flyway takes longer to start than all the rest of a command, and mostly has nothing to do.
        if (found == KNOWN) {
            return;
        }
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .loggers(FlywayLogs.class.getName())
                    .dataSource(source)
                    .locations(SCRIPTS)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw SqliteErrors.translate(file, e);
        }
    }

    /**
     * Checks that a reader can work with a database.
     *
     * @throws SchemaVersionException if a newer program wrote it, or an older one and no writer came since
     */
    static void requireCurrent(Path file, Connection connection) {
        int found = versionOf(file, connection);
        if (found != KNOWN) {
            throw new SchemaVersionException(file, found, KNOWN);
        }
    }

    static int versionOf(Path file, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return number(statement, HISTORY) == 0 ? 0 : number(statement, VERSION);
        } catch (SQLException e) {
            throw SqliteErrors.translate(file, e);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
