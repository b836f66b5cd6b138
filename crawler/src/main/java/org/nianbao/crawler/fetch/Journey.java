package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.BodyReader.Limit;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** One fetch along its redirects, with permission asked and the turn waited for at every address. */
final class Journey {

    /** What every journey needs. */
    record Kit(AddressGuard guard, RobotsBook robots, Gates gates, Wire wire, Limit limit, Clock wall, Pause pause) {}

    /**
     * What differs from one to the next.
     *
     * @param headers to be sent to an address, beyond the usual ones
     * @param arrival makes an outcome of a good answer
     * @param scribe is told of every exchange
     */
    record Plan(
            Optional<Payload> payload,
            Function<HttpUrl, Map<String, String>> headers,
            Function<Answer.Received, FetchOutcome> arrival,
            Scribe scribe) {}

    /**
     * How it ended.
     *
     * @param failure why the first address could not be asked, if that is how
     */
    record End(FetchOutcome outcome, Optional<Answer.Failed> failure) {}

    private final Kit kit;
    private final Plan plan;

    Journey(Kit kit, Plan plan) {
        this.kit = kit;
        this.plan = plan;
    }

    End from(HttpUrl start) throws InterruptedException {
        var trail = new Trail(start);
        var payload = plan.payload();
        while (true) {
            var url = trail.here();
            boolean first = url.equals(start);
            if (kit.guard().refuses(url)) {
                return end(new Unreachable(0, AddressGuard.REFUSAL));
            }
            var permission = kit.robots().ask(url, plan.scribe());
            if (permission instanceof Permission.Refused refused) {
                return new End(refused.outcome(), refused.failure().filter(f -> first));
            }
            var answer = ask(url, (Permission.Granted) permission, payload);
            if (!(answer instanceof Answer.Received received) || !received.isRedirect()) {
                return arrive(answer, first);
            }
            var stop = trail.follow(received);
            if (stop.isEmpty()) {
                stop = linger(received, trail.here());
            }
            if (stop.isPresent()) {
                return end(stop.get());
            }
            // RFC 9110 section 15.4: only 307 and 308 ask for the same request at the other address.
            payload = payload.filter(p -> received.status() >= 307);
        }
    }

    private Answer ask(HttpUrl url, Permission.Granted granted, Optional<Payload> payload) throws InterruptedException {
        var headers = plan.headers().apply(url);
        Resumption.Asking asking = more -> {
            var all = new LinkedHashMap<>(headers);
            all.putAll(more);
            return kit.gates()
                    .inTurn(
                            url,
                            granted.delay(),
                            machines -> kit.wire()
                                    .at(machines)
                                    .ask(url, all, payload, kit.limit(), plan.scribe()::exchanged));
        };
        return payload.isPresent() ? asking.ask(Map.of()) : Resumption.whole(asking, kit.limit(), kit.wall());
    }

    private End arrive(Answer answer, boolean first) {
        var failure =
                first && answer instanceof Answer.Failed failed ? Optional.of(failed) : Optional.<Answer.Failed>empty();
        var outcome = Outcomes.unlessGood(answer).orElseGet(() -> plan.arrival().apply((Answer.Received) answer));
        return new End(outcome, failure);
    }

    /** A redirect may ask for patience too. Its own host is closed for that time by its gate; another is not. */
    private Optional<FetchOutcome> linger(Answer.Received redirect, HttpUrl next) throws InterruptedException {
        var wanted = RetryAfter.of(redirect, kit.wall());
        if (Gates.hostOf(redirect.url()).equals(Gates.hostOf(next))) {
            return Optional.empty();
        }
        if (wanted.compareTo(Gates.PATIENCE) > 0) {
            return Optional.of(
                    Outcomes.held(new Answer.Held(kit.wall().instant().plus(wanted), "")));
        }
        kit.pause().sleep(wanted);
        return Optional.empty();
    }

    private static End end(FetchOutcome outcome) {
        return new End(outcome, Optional.empty());
    }
}
