package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.nianbao.store.HostState;

/**
 * The politeness owed to one host: one request at a time, and a pause between the end of one and the start of the next.
 *
 * <p>Three notions of time meet here. Within a run the pause is measured by {@link Pause#nanos()}, which neither
 * {@code --as-of} nor a change of the machine's clock can touch. What must survive a restart is written as a moment of
 * the machine's clock ({@code wall}) and read back once, when the host is first met; it is not believed beyond
 * {@link #LONGEST}, so that a clock that was wrong once cannot lock a host out. The program's own clock plays no part.
 */
final class Gate {

    /** A host that is closed for longer is not waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** No pause is longer, whatever robots.txt or the memory says. */
    static final Duration LONGEST = Duration.ofDays(1);

    private final String host;
    private final FetchMemory memory;
    private final Pause pause;
    private final Clock wall;
    private final ReentrantLock turn = new ReentrantLock(true);
    private long ended;
    private long heldUntil;
    private volatile long opens;

    Gate(String host, FetchMemory memory, Pause pause, Clock wall) {
        this.host = host;
        this.memory = memory;
        this.pause = pause;
        this.wall = wall;
        long now = pause.nanos();
        this.ended = now - LONGEST.toNanos();
        this.heldUntil = now + owed().toNanos();
        this.opens = heldUntil;
    }

    /**
     * Waits for the host's turn, makes the request, and books the pause that follows it.
     *
     * @param delay least pause since the end of the last request
     * @return the request's answer, or {@link Answer.Held} if the host is closed beyond {@link #PATIENCE}
     */
    Answer inTurn(Duration delay, Supplier<Answer> request) throws InterruptedException {
        var least = bounded(delay);
        pause.queue(turn);
        try {
            var wait = remaining(least);
            if (wait.compareTo(PATIENCE) > 0) {
                return new Answer.Held(wall.instant().plus(wait));
            }
            pause.sleep(wait);
            // Booked before the request is sent: a process killed meanwhile has still asked.
            book(least);
            var asked = Duration.ZERO;
            try {
                var answer = request.get();
                asked = bounded(RetryAfter.of(answer, wall));
                return answer;
            } finally {
                ended = pause.nanos();
                heldUntil = ended + asked.toNanos();
                var closed = asked.compareTo(least) > 0 ? asked : least;
                opens = ended + closed.toNanos();
                book(closed);
            }
        } finally {
            turn.unlock();
        }
    }

    /** How long nobody will be let through, as far as is known. */
    Duration closed() {
        return Duration.ofNanos(Math.max(0, opens - pause.nanos()));
    }

    private Duration remaining(Duration least) {
        long now = pause.nanos();
        long nanos = Math.max(ended + least.toNanos() - now, heldUntil - now);
        return Duration.ofNanos(Math.max(0, nanos));
    }

    private void book(Duration closed) {
        Instant next = wall.instant().plus(closed);
        memory.keepHost(new HostState(host, Optional.of(next), Optional.empty(), Optional.empty(), 0));
    }

    /** What lies further ahead than any pause was booked by a clock that was wrong, and is owed to nobody. */
    private Duration owed() {
        return memory.host(host)
                .nextAllowed()
                .map(next -> Duration.between(wall.instant(), next))
                .filter(wait -> !wait.isNegative() && wait.compareTo(LONGEST) <= 0)
                .orElse(Duration.ZERO);
    }

    private static Duration bounded(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
