package org.nianbao.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * Who holds a data directory.
 *
 * @param host name of the machine; {@code ?} if unknown
 * @param pid process; 0 if unknown
 * @param since when it took the lock
 */
public record LockHolder(String host, long pid, Instant since) {

    static final LockHolder UNKNOWN = new LockHolder("?", 0, Instant.EPOCH);

    static LockHolder ofThisProcess(Instant now) {
        return new LockHolder(hostName(), ProcessHandle.current().pid(), now);
    }

    /** One line: host, process, moment. */
    String toLine() {
        return host + " " + pid + " " + since + "\n";
    }

    /** Reads {@link #toLine()}; {@link #UNKNOWN} if the holder was killed before the line was whole. */
    static LockHolder parse(String line) {
        List<String> words = List.of(line.strip().split(" ", -1));
        if (words.size() != 3) {
            return UNKNOWN;
        }
        try {
            return new LockHolder(words.get(0), Long.parseLong(words.get(1)), Instant.parse(words.get(2)));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return UNKNOWN;
        }
    }

    /** Whether it was a process of this machine that no longer runs; its lock ended with it. */
    public boolean isGone() {
        return host.equals(hostName()) && ProcessHandle.of(pid).isEmpty();
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().replaceAll("\\s", "");
            return name.isEmpty() ? UNKNOWN.host() : name;
        } catch (UnknownHostException nameless) {
            return UNKNOWN.host();
        }
    }
}
