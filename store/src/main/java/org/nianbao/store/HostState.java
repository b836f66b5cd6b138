package org.nianbao.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What politeness owes a host; survives a restart.
 *
 * @param host host and port as in the address, lower case
 * @param nextAllowed no request before this moment
 * @param robots body of robots.txt as last fetched; empty string = everything is allowed
 * @param robotsAt when robots.txt was last fetched or found unreachable
 * @param robotsStatus HTTP status of that fetch; 0 = unreachable
 */
public record HostState(
        String host,
        Optional<Instant> nextAllowed,
        Optional<String> robots,
        Optional<Instant> robotsAt,
        int robotsStatus) {

    /** The same, closed until another moment. */
    public HostState until(Optional<Instant> moment) {
        return new HostState(host, moment, robots, robotsAt, robotsStatus);
    }

    public static HostState unknown(String host) {
        return new HostState(host, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }
}
