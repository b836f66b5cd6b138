package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.NotAllowed;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.store.HostState;

/**
 * The robots.txt of one origin through the times: fresh, stale, unreachable.
 *
 * <p>RFC 9309 section 2.3.1: a file that the server says it has not (4xx, or redirects without end) allows everything; one
 * that cannot be had (429, 5xx, no answer) forbids everything, unless a good copy is at hand. Ages are measured by the
 * machine's clock, since they must survive a restart.
 */
final class RobotsShelf {

    /** Section 2.4: no longer in use without asking again. */
    static final Duration FRESH = Duration.ofDays(1);

    /** How long a copy serves while the file is unreachable. */
    static final Duration USABLE = Duration.ofDays(30);

    /** An unreachable file is asked for again after this, not before every page. */
    static final Duration RETRY = Duration.ofMinutes(10);

    /** Fetches the file after the given pause since the last request. */
    interface Source {
        Answer fetch(Duration delay) throws InterruptedException;
    }

    /**
     * The file could not be had.
     *
     * @param status 0 = no answer
     * @param broken what came instead of an answer; empty after a restart
     */
    private record Failure(Instant at, int status, Optional<Answer.Failed> broken) {

        String words() {
            return status > 0
                    ? " (HTTP " + status + ")"
                    : broken.map(b -> " (" + b.detail() + ")").orElse("");
        }
    }

    private final String origin;
    private final Duration delay;
    private final FetchMemory memory;
    private final Clock wall;
    private final ReentrantLock lock = new ReentrantLock(true);
    private Optional<RobotsFile> copy;
    private Optional<Failure> failure;

    RobotsShelf(String origin, Duration delay, FetchMemory memory, Clock wall) {
        this.origin = origin;
        this.delay = delay;
        this.memory = memory;
        this.wall = wall;
        var state = memory.host(origin);
        this.copy = state.robots()
                .flatMap(text -> state.robotsAt().map(at -> RobotsFile.parse(origin, text, at, state.robotsStatus())));
        this.failure = copy.isPresent()
                ? Optional.empty()
                : state.robotsAt().map(at -> new Failure(at, state.robotsStatus(), Optional.empty()));
    }

    Permission permission(HttpUrl url, Source source) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!isYoung(copy.map(RobotsFile::at), FRESH) && !isYoung(failure.map(Failure::at), RETRY)) {
                var answer = source.fetch(pauseOf(copy));
                if (answer instanceof Answer.Held held) {
                    return new Permission.Refused(Outcomes.held(held));
                }
                var dead = ofProxy(answer);
                if (dead.isPresent() && !isYoung(copy.map(RobotsFile::at), USABLE)) {
                    // Nobody asked the host, so there is nothing to remember of it.
                    return new Permission.Refused(new Unreachable(0, dead.get().detail()), dead);
                }
                if (dead.isEmpty()) {
                    note(answer);
                }
            }
            return decide(url);
        } finally {
            lock.unlock();
        }
    }

    private static Optional<Answer.Failed> ofProxy(Answer answer) {
        return answer instanceof Answer.Failed failed && Failures.isOfProxy(failed.detail())
                ? Optional.of(failed)
                : Optional.empty();
    }

    private Permission decide(HttpUrl url) {
        if (url.encodedPath().equals(RobotsFile.PATH)) {
            return new Permission.Granted(pauseOf(copy)); // section 2.2.2: allowed whatever it says
        }
        if (!isYoung(copy.map(RobotsFile::at), USABLE)) {
            return new Permission.Refused(
                    failure.map(RobotsShelf::refusal).orElseGet(() -> new NotAllowed("robots.txt unreachable")),
                    failure.flatMap(Failure::broken));
        }
        var file = copy.orElseThrow();
        return file.allows(url)
                ? new Permission.Granted(pauseOf(copy))
                : new Permission.Refused(new NotAllowed("robots.txt forbids it"));
    }

    private void note(Answer answer) {
        var now = wall.instant();
        if (answer instanceof Answer.Received received && received.status() != 429 && received.status() < 500) {
            var text = received.status() / 100 == 2 ? RobotsFile.textOf(received.body()) : "";
            keep(Optional.of(text), now, received.status());
            copy = Optional.of(RobotsFile.parse(origin, text, now, received.status()));
            failure = Optional.empty();
            return;
        }
        var failed = failed(answer, now);
        failure = Optional.of(failed);
        if (copy.isEmpty()) {
            keep(Optional.empty(), now, failed.status());
        }
    }

    private static Failure failed(Answer answer, Instant now) {
        if (answer instanceof Answer.Received received) {
            return new Failure(now, received.status(), Optional.empty());
        }
        return new Failure(now, 0, answer instanceof Answer.Failed broken ? Optional.of(broken) : Optional.empty());
    }

    /** 521 is a challenge (加速乐) and no trouble of the server: say so rather than speak of robots.txt. */
    private static FetchOutcome refusal(Failure failure) {
        if (failure.broken()
                .filter(b -> b.detail().equals(AddressGuard.REFUSAL))
                .isPresent()) {
            return new Unreachable(0, AddressGuard.REFUSAL);
        }
        var words = "robots.txt unreachable" + failure.words();
        if (failure.status() == 0) {
            // No answer of any kind: the host is down, and robots.txt was only the first to notice.
            return new Unreachable(0, words);
        }
        return failure.status() >= 500 && Outcomes.isRefusal(failure.status())
                ? new Blocked(failure.status(), words)
                : new NotAllowed(words);
    }

    private void keep(Optional<String> text, Instant at, int status) {
        memory.keepHost(HostState.asked(origin, text, at, status));
    }

    private Duration pauseOf(Optional<RobotsFile> file) {
        var asked = file.map(RobotsFile::crawlDelay).orElse(Duration.ZERO);
        return asked.compareTo(delay) > 0 ? asked : delay;
    }

    private boolean isYoung(Optional<Instant> at, Duration limit) {
        var age = at.map(then -> Duration.between(then, wall.instant()));
        return age.isPresent() && !age.get().isNegative() && age.get().compareTo(limit) < 0;
    }
}
