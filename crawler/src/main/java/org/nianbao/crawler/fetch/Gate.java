package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.nianbao.store.HostState;

/**
 * The politeness owed to one host, or to one address behind it: whose turn it is, when the last request ended, until when it is
 * closed. {@link Gates} says in which order gates are entered; all but {@link #enter} is for who is inside.
 *
 * <p>Three notions of time meet here. Within a run the pause is measured by {@link Pause#nanos()}, which neither
 * {@code --as-of} nor a change of the machine's clock can touch. What must survive a restart is written as a moment of
 * the machine's clock ({@code wall}) and read back once, when the host is first met; it is not believed beyond
 * {@link #LONGEST}, so that a clock that was wrong once cannot lock a host out. The program's own clock plays no part.
 */
final class Gate {

    /** No pause is longer, whatever robots.txt or the memory says. */
    static final Duration LONGEST = Duration.ofDays(1);

    private final String key;
    private final BackOff backOff;
    private final Pause pause;
    private final Clock wall;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<String, Long> rests = new HashMap<>();
    private long ended;
    private long heldUntil;
    private int failures;
    private String why = "";
    private volatile long opens;

    /**
     * @param known what the memory says of the host
     * @param backOff how much failing is borne with
     */
    Gate(HostState known, BackOff backOff, Pause pause, Clock wall) {
        this.key = known.host();
        this.backOff = backOff;
        this.pause = pause;
        this.wall = wall;
        this.failures = known.failures();
        long now = pause.nanos();
        this.ended = now - LONGEST.toNanos();
        this.heldUntil = now + owed(known, wall).toNanos();
        this.opens = heldUntil;
    }

    /** How long nobody will be let through, as far as is known; for anybody. */
    Duration closed() {
        return Duration.ofNanos(Math.max(0, opens - pause.nanos()));
    }

    /** Waits for everybody who came before, however long that takes. */
    void enter() throws InterruptedException {
        pause.queue(turn);
    }

    void leave() {
        turn.unlock();
    }

    /**
     * How long to wait until the next request may begin. A host that is left alone because it failed in one scheme may still be
     * asked in the other, or a portal that gave up http would never be found at https again.
     */
    Duration remaining(Duration least, String scheme) {
        long now = pause.nanos();
        long nanos = Math.max(ended + bounded(least).toNanos() - now, heldUntil - now);
        return Duration.ofNanos(Math.max(0, Math.max(nanos, rests.getOrDefault(scheme, now) - now)));
    }

    /** Why it is closed for so long. */
    Answer.Held held(Duration wait) {
        var reason = failures == 0 ? "" : why.isEmpty() ? failures + " failures in a row" : why;
        return new Answer.Held(wall.instant().plus(wait), reason);
    }

    /** A request is about to be sent: what to write down, since a process killed meanwhile has still asked. */
    HostState asked(Duration least) {
        return closedFor(least, pause.nanos());
    }

    /**
     * A request has ended.
     *
     * @param asked what was asked, how long to leave the host alone thereafter at least, and what came of it
     * @param wanted pause that the answer asks for
     * @param result what the answer says of the host's health
     * @return what to write down
     */
    HostState ended(Asked asked, Duration wanted, BackOff.Result result) {
        failures = result.count(failures);
        var rest = backOff.after(failures, result, asked.least());
        ended = pause.nanos();
        heldUntil = Math.max(heldUntil, ended + bounded(wanted).toNanos());
        if (failures == 0) {
            rests.clear();
        } else if (!rest.isZero()) {
            rests.put(asked.scheme(), ended + rest.toNanos());
            why = failures + " failures in a row, the last: " + asked.outcome();
        }
        return closedFor(asked.least(), ended);
    }

    /** What was asked of a host, and what came of it in a few words. */
    record Asked(String scheme, Duration least, String outcome) {}

    /** All that is owed, whatever for: who reads it after a restart cannot tell one from the other. */
    private HostState closedFor(Duration least, long now) {
        long until = rests.values().stream().reduce(heldUntil, Math::max);
        var owed = longer(Duration.ofNanos(Math.max(0, until - now)), bounded(least));
        opens = now + owed.toNanos();
        return HostState.closed(key, wall.instant().plus(owed), failures);
    }

    /** What lies further ahead than any pause was booked by a clock that was wrong, and is owed to nobody. */
    private static Duration owed(HostState known, Clock wall) {
        return known.nextAllowed()
                .map(next -> Duration.between(wall.instant(), next))
                .filter(wait -> !wait.isNegative() && wait.compareTo(LONGEST) <= 0)
                .orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration bounded(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
