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
 * @param failures how many requests in a row it failed to answer
 */
public record HostState(
        String host,
        Optional<Instant> nextAllowed,
        Optional<String> robots,
        Optional<Instant> robotsAt,
        int robotsStatus,
        int failures) {

    /** The same, closed until another moment. */
    public HostState until(Optional<Instant> moment) {
        return new HostState(host, moment, robots, robotsAt, robotsStatus, failures);
    }

    public static HostState unknown(String host) {
        return new HostState(host, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
    }

    /** A host that is to be left alone until then. */
    public static HostState closed(String host, Instant nextAllowed, int failures) {
        return new HostState(host, Optional.of(nextAllowed), Optional.empty(), Optional.empty(), 0, failures);
    }

    /**
     * What came of asking for robots.txt.
     *
     * @param robots empty if it was unreachable
     */
    public static HostState asked(String host, Optional<String> robots, Instant at, int status) {
        return new HostState(host, Optional.empty(), robots, Optional.of(at), status, 0);
    }
}
