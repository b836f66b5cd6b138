package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.BodyReader.Limit;

/** Asks robots.txt, of each origin on its own, and keeps the answers. A request for robots.txt is a request like any other. */
final class RobotsBook {

    /** RFC 9309 section 2.3.1.2. */
    private static final int HOPS = 5;

    private static final Limit SIZE = new Limit(RobotsFile.MOST_BYTES, true);

    private final ConcurrentMap<String, RobotsShelf> shelves = new ConcurrentHashMap<>();
    private final Duration delay;
    private final FetchMemory memory;
    private final AddressGuard guard;
    private final Gates gates;
    private final Wire wire;
    private final Clock wall;

    RobotsBook(Duration delay, FetchMemory memory, AddressGuard guard, Gates gates, Wire wire, Clock wall) {
        this.delay = delay;
        this.memory = memory;
        this.guard = guard;
        this.gates = gates;
        this.wire = wire;
        this.wall = wall;
    }

    Permission ask(HttpUrl url, Scribe scribe) throws InterruptedException {
        var origin = Gates.originOf(url);
        var permission = shelves.computeIfAbsent(origin, o -> new RobotsShelf(o, delay, memory, wall))
                .permission(url, wait -> {
                    var asked = new ArrayList<Exchange>();
                    var answer = fetch(url, wait, asked::add);
                    scribe.robots(origin, asked);
                    return answer;
                });
        scribe.restsOnRobots(origin);
        return permission;
    }

    private Answer fetch(HttpUrl page, Duration wait, Consumer<Exchange> scribe) throws InterruptedException {
        var url = page.newBuilder().encodedPath(RobotsFile.PATH).query(null).build();
        for (int hop = 0; ; hop++) {
            if (guard.refuses(url)) {
                return new Answer.Failed(0, AddressGuard.REFUSAL);
            }
            var here = url;
            var answer = gates.inTurn(here, wait, machines -> wire.at(machines).get(here, Map.of(), SIZE, scribe));
            if (!(answer instanceof Answer.Received received) || !received.isRedirect() || hop == HOPS) {
                return answer;
            }
            var target = received.target();
            if (target.isEmpty()) {
                return answer;
            }
            url = target.get();
        }
    }
}
