package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.HostState;

/** What politeness owes every host. */
final class Hosts {

    private static final String FIND = "SELECT * FROM host WHERE host = ?";

    private static final String KEEP = """
            INSERT OR REPLACE INTO host (host, next_allowed, robots, robots_at, robots_status, failures)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private Hosts() {}

    static Optional<HostState> find(Handle db, String host) {
        return Prepared.first(db, Hosts::state, FIND, host);
    }

    static int keep(Handle db, HostState state) {
        return Prepared.update(
                db,
                KEEP,
                state.host(),
                Columns.millis(state.nextAllowed()),
                state.robots(),
                Columns.millis(state.robotsAt()),
                state.robotsStatus(),
                state.failures());
    }

    private static HostState state(ResultSet row) throws SQLException {
        return new HostState(
                row.getString("host"),
                Columns.maybeMoment(row, "next_allowed"),
                Columns.maybeText(row, "robots"),
                Columns.maybeMoment(row, "robots_at"),
                row.getInt("robots_status"),
                row.getInt("failures"));
    }
}
