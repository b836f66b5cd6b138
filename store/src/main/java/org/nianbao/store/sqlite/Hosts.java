package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.HostState;

/** What politeness owes every host. */
final class Hosts {

    private static final String FIND = "SELECT * FROM host WHERE host = :host";

    private static final String KEEP = """
            INSERT OR REPLACE INTO host (host, next_allowed, robots, robots_at, robots_status, failures)
            VALUES (:host, :nextAllowed, :robots, :robotsAt, :robotsStatus, :failures)
            """;

    private Hosts() {}

    static Optional<HostState> find(Handle db, String host) {
        return db.createQuery(FIND).bind("host", host).map(Hosts::state).findOne();
    }

    static int keep(Handle db, HostState state) {
        return db.createUpdate(KEEP)
                .bind("host", state.host())
                .bind("nextAllowed", Columns.millis(state.nextAllowed()))
                .bind("robots", state.robots())
                .bind("robotsAt", Columns.millis(state.robotsAt()))
                .bind("robotsStatus", state.robotsStatus())
                .bind("failures", state.failures())
                .execute();
    }

    private static HostState state(ResultSet row, StatementContext context) throws SQLException {
        return new HostState(
                row.getString("host"),
                Columns.maybeMoment(row, "next_allowed"),
                Columns.maybeText(row, "robots"),
                Columns.maybeMoment(row, "robots_at"),
                row.getInt("robots_status"),
                row.getInt("failures"));
    }
}
