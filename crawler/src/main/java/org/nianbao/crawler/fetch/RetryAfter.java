package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How long a host asks to be left alone: {@code Retry-After} in both forms (RFC 9110 section 10.2.3). */
final class RetryAfter {

    /** No host can switch itself off for longer than this with one answer. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** What 429 means when it does not say how long. */
    static final Duration UNSAID = Duration.ofMinutes(1);

    private RetryAfter() {}

    /** The pause that an answer asks for; zero if it asks for none. */
    static Duration of(Answer answer, Clock wall) {
        if (!(answer instanceof Answer.Received received)
                || (received.status() != 429 && received.status() != 503 && !received.isRedirect())) {
            return Duration.ZERO;
        }
        var asked = received.header("Retry-After")
                .map(String::strip)
                .flatMap(v -> seconds(v).or(() -> untilDate(received, wall)));
        return asked.map(RetryAfter::bounded).orElse(received.status() == 429 ? UNSAID : Duration.ZERO);
    }

    private static Optional<Duration> seconds(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(value.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(value)));
    }

    /** Measured from the server's own date where it gives one, since its clock may be hours off. */
    private static Optional<Duration> untilDate(Answer.Received received, Clock wall) {
        var until = received.headers().getInstant("Retry-After");
        if (until == null) {
            return Optional.empty();
        }
        var said = received.headers().getInstant("Date");
        return Optional.of(Duration.between(said == null ? wall.instant() : said, until));
    }

    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
