package org.nianbao.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * The statements of a connection that a sweep runs for every column, prepared once. Jdbi prepares, parses and binds anew each
 * time, which costs three times as much as what SQLite then does.
 */
public final class Prepared implements JdbiConfig<Prepared> {

    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A failure of the driver, as Jdbi would throw it. */
    static final class Failure extends JdbiException {
        private static final long serialVersionUID = 1L;

        Failure(SQLException cause) {
            super(cause);
        }
    }

    /** Runs a statement that changes rows; how many. Arguments that are empty Optionals are NULL. */
    static int update(Handle db, String sql, Object... arguments) {
        try {
            return bound(db, sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    static <T> List<T> list(Handle db, Row<T> row, String sql, Object... arguments) {
        try (var rows = bound(db, sql, arguments).executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** The first row. */
    static <T> Optional<T> first(Handle db, Row<T> row, String sql, Object... arguments) {
        try (var rows = bound(db, sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    private static PreparedStatement bound(Handle db, String sql, Object... arguments) throws SQLException {
        var statement = db.getConfig(Prepared.class).statement(db, sql);
        for (int i = 0; i < arguments.length; i++) {
            var value = arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private PreparedStatement statement(Handle db, String sql) throws SQLException {
        var known = statements.get(sql);
        if (known == null) {
            known = db.getConnection().prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** The same: a copy would belong to the same connection. */
    @Override
    public Prepared createCopy() {
        return this;
    }
}
