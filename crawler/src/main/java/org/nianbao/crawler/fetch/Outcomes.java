package org.nianbao.crawler.fetch;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Gone;
import org.nianbao.crawler.fetch.FetchOutcome.TooLarge;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** What an answer means when it is not the page. */
final class Outcomes {

    /**
     * Statuses by which a visitor is refused, though the page may be there. 412, 468, 493 and 521 are those of firewalls in
     * use on government portals; 400 is how some of them answer a repeated, well-formed request.
     */
    private static final Map<Integer, String> REFUSALS = Map.ofEntries(
            Map.entry(400, "a well-formed request was refused"),
            Map.entry(401, "login required"),
            Map.entry(403, "refused"),
            Map.entry(405, "GET was refused"),
            Map.entry(412, "refused, as 瑞数 RiverSecurity does"),
            Map.entry(418, "refused"),
            Map.entry(429, "too many requests"),
            Map.entry(451, "withheld for legal reasons"),
            Map.entry(468, "refused, as 瑞数 RiverSecurity does"),
            Map.entry(493, "refused, as 奇安信/360 WZWS does"),
            Map.entry(521, "refused, as 加速乐 Jiasule does"));

    private Outcomes() {}

    static boolean isRefusal(int status) {
        return REFUSALS.containsKey(status);
    }

    /** The outcome of an answer that is not the page asked for; empty if it is that page, or a 304. */
    static Optional<FetchOutcome> unlessGood(Answer answer) {
        if (answer instanceof Answer.Received received) {
            return unlessGood(received);
        }
        if (answer instanceof Answer.Failed failed) {
            return Optional.of(new Unreachable(failed.status(), failed.detail()));
        }
        if (answer instanceof Answer.TooBig tooBig) {
            return Optional.of(new TooLarge(tooBig.limit()));
        }
        return Optional.of(held((Answer.Held) answer));
    }

    static FetchOutcome held(Answer.Held held) {
        return new Unreachable(0, words(held));
    }

    /** An answer that is not the page, in a few words. */
    static String words(Answer answer) {
        if (answer instanceof Answer.Held held) {
            var until = "not asked: the host is to be left alone until "
                    + held.until().truncatedTo(ChronoUnit.SECONDS);
            return held.why().isEmpty() ? until : until + " (" + held.why() + ")";
        }
        if (answer instanceof Answer.Failed failed) {
            return failed.detail();
        }
        return answer instanceof Answer.Received received ? "HTTP " + received.status() : "too large";
    }

    private static Optional<FetchOutcome> unlessGood(Answer.Received received) {
        int status = received.status();
        if (status == 304) {
            return Optional.empty(); // there is no page in which a challenge could stand
        }
        var challenge = Challenge.recognise(status, received.allHeaders(), received.body());
        if (challenge.isPresent()) {
            return Optional.of(new Blocked(status, "HTTP " + status + ", challenge page: " + challenge.get()));
        }
        if (status == 200 || status == 203) {
            return Optional.empty();
        }
        var refusal = REFUSALS.get(status);
        if (refusal != null) {
            return Optional.of(new Blocked(status, "HTTP " + status + ", " + refusal));
        }
        if (status == 404 || status == 410) {
            return Optional.of(new Gone(status));
        }
        return Optional.of(new Unreachable(status, "HTTP " + status));
    }
}
