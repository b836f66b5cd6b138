package org.nianbao.crawler.fetch;

import java.time.Duration;

/**
 * How failing again and again is answered: with pauses that double, and then with leaving the host alone for a while, so that
 * the rest of its columns end at once instead of one time-out after the other. The count outlives a restart; one good answer
 * ends it.
 *
 * @param silences failures in a row of which the last was no answer at all, until the host is left alone
 * @param failures failures in a row of any kind, until it is
 */
record BackOff(int silences, int failures) {

    static final BackOff OF_HOSTS = new BackOff(3, 8);

    /** Many names may lie at one address, and the address is not to be blamed for a few that are dead. */
    static final BackOff OF_ADDRESSES = new BackOff(6, Integer.MAX_VALUE);

    /** The longest pause while the host is still asked. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** The first time it is left alone; doubles up to {@link #LONGEST_REST}. */
    static final Duration REST = Duration.ofMinutes(10);

    /** Shorter than the hour between two sweeps near a deadline, so that each sweep asks at least once. */
    static final Duration LONGEST_REST = Duration.ofMinutes(40);

    /** What an answer says of the health of who gave it. */
    enum Result {
        /** It is there, whatever it thinks of the request. */
        ALIVE,
        /** It said nothing that would count either way. */
        NO_WORD,
        /** It answered, but not as it should: 5xx, a body that broke off. */
        BROKEN,
        /** No answer at all. */
        SILENT;

        int count(int before) {
            return switch (this) {
                case ALIVE -> 0;
                case NO_WORD -> before;
                case BROKEN, SILENT -> before + 1;
            };
        }
    }

    /** Of the host that was asked. */
    static Result ofHost(Answer answer) {
        if (answer instanceof Answer.Received received) {
            int status = received.status();
            if (status == 429) {
                return Result.NO_WORD;
            }
            // 521 and its like are how a firewall says no.
            return status >= 500 && !Outcomes.isRefusal(status) ? Result.BROKEN : Result.ALIVE;
        }
        if (answer instanceof Answer.Failed failed) {
            if (failed.status() > 0) {
                return Result.BROKEN;
            }
            return Failures.isOurs(failed.detail()) || Failures.isOfProxy(failed.detail())
                    ? Result.NO_WORD
                    : Result.SILENT;
        }
        return answer instanceof Answer.TooBig ? Result.ALIVE : Result.NO_WORD;
    }

    /** Of the machine behind it, which need not know the host: a failure that belongs to the name says nothing. */
    static Result ofAddress(Answer answer) {
        var host = ofHost(answer);
        if (host == Result.SILENT && answer instanceof Answer.Failed failed) {
            return Failures.isOfMachine(failed.detail()) ? Result.SILENT : Result.NO_WORD;
        }
        return host == Result.BROKEN ? Result.ALIVE : host;
    }

    /** The pause after a number of failures in a row, beyond the usual one; zero if none is due. */
    Duration after(int count, Result last, Duration usual) {
        if (count == 0 || last == Result.NO_WORD) {
            return Duration.ZERO;
        }
        int limit = last == Result.SILENT ? Math.min(silences, failures) : failures;
        return count < limit ? doubled(usual, count, LONGEST_PAUSE) : doubled(REST, count - limit, LONGEST_REST);
    }

    private static Duration doubled(Duration first, int times, Duration most) {
        var time = first;
        for (int i = 0; i < times && time.compareTo(most) < 0; i++) {
            time = time.multipliedBy(2);
        }
        return time.compareTo(most) > 0 ? most : time;
    }
}
