package org.nianbao.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import org.nianbao.store.HostState;

/**
 * The gates of all hosts and addresses met so far. A request passes the gate of its host, and then those of all addresses the
 * name stands for, so that the many names of one platform share one turn.
 *
 * <p>No deadlock: everybody enters at most one gate of a host, before any gate of an address, and those in the order of their
 * keys. A host's own long pause is waited for before the addresses are entered, so that it holds up nobody else there.
 */
final class Gates {

    /** A host that is closed for longer is not waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A request, made at one of the machines that were checked. */
    interface Request {
        Answer send(Machines machines);
    }

    private final ConcurrentMap<String, Gate> gates = new ConcurrentHashMap<>();
    private final Duration delay;
    private final FetchMemory memory;
    private final AddressGuard guard;
    private final Pause pause;
    private final Clock wall;

    /**
     * @param delay least pause between two requests to one address
     */
    Gates(Duration delay, FetchMemory memory, AddressGuard guard, Pause pause, Clock wall) {
        this.delay = delay;
        this.memory = memory;
        this.guard = guard;
        this.pause = pause;
        this.wall = wall;
    }

    /**
     * Waits for the turn, makes the request, and books the pause that follows it.
     *
     * @param least pause since the end of the last request to the host
     * @return the request's answer, or {@link Answer.Held} if the host is closed beyond {@link #PATIENCE}
     */
    Answer inTurn(HttpUrl url, Duration least, Request request) throws InterruptedException {
        var host = gate(hostOf(url), BackOff.OF_HOSTS);
        host.enter();
        try {
            var wait = host.remaining(least, url.scheme());
            if (wait.compareTo(PATIENCE) > 0) {
                return host.held(wait);
            }
            pause.sleep(wait);
            return atMachines(host, url, least, request);
        } finally {
            host.leave();
        }
    }

    private Answer atMachines(Gate host, HttpUrl url, Duration least, Request request) throws InterruptedException {
        Machines machines;
        try {
            machines = guard.machines(url);
        } catch (UnknownHostException e) {
            var failed = new Answer.Failed(0, Failures.describe(e, false));
            memory.keepHosts(List.of(ended(host, url, least, failed)));
            return failed;
        }
        var addresses = machines.addresses().stream()
                .map(address -> addressKey(url, address))
                .sorted()
                .map(key -> gate(key, BackOff.OF_ADDRESSES))
                .toList();
        Deque<Gate> entered = new ArrayDeque<>();
        try {
            for (var address : addresses) {
                address.enter();
                entered.push(address);
            }
            for (var address : addresses) {
                var wait = address.remaining(delay, url.scheme());
                if (wait.compareTo(PATIENCE) > 0) {
                    return address.held(wait);
                }
                pause.sleep(wait);
            }
            return send(host, addresses, url, least, () -> request.send(machines));
        } finally {
            entered.forEach(Gate::leave);
        }
    }

    private interface Sending {
        Answer send();
    }

    private Answer send(Gate host, List<Gate> addresses, HttpUrl url, Duration least, Sending sending) {
        var before = new ArrayList<HostState>();
        before.add(host.asked(least));
        addresses.forEach(address -> before.add(address.asked(delay)));
        memory.keepHosts(before);
        Answer answer = new Answer.Failed(0, Failures.INTERRUPTED);
        try {
            answer = sending.send();
            return answer;
        } finally {
            var after = new ArrayList<HostState>();
            after.add(ended(host, url, least, answer));
            for (var address : addresses) {
                // 429 is said to us by the machine, 503 by one site on it.
                var wanted = isTooMany(answer) ? RetryAfter.of(answer, wall) : Duration.ZERO;
                after.add(address.ended(asked(url, delay, answer), wanted, BackOff.ofAddress(answer)));
            }
            memory.keepHosts(after);
        }
    }

    private HostState ended(Gate host, HttpUrl url, Duration least, Answer answer) {
        return host.ended(asked(url, least, answer), RetryAfter.of(answer, wall), BackOff.ofHost(answer));
    }

    private static Gate.Asked asked(HttpUrl url, Duration least, Answer answer) {
        return new Gate.Asked(url.scheme(), least, Outcomes.words(answer));
    }

    private static boolean isTooMany(Answer answer) {
        return answer instanceof Answer.Received received && received.status() == 429;
    }

    /** How long the host of an address will not be asked yet, as far as is known without a look-up of its name. */
    Duration closed(HttpUrl url) {
        return gate(hostOf(url), BackOff.OF_HOSTS).closed();
    }

    private Gate gate(String key, BackOff backOff) {
        return gates.computeIfAbsent(key, k -> new Gate(memory.host(k), backOff, pause, wall));
    }

    /** Host in lower case, with the port where it is not the scheme's own. */
    static String hostOf(HttpUrl url) {
        var host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }

    /** Scheme and host, as robots.txt knows them. */
    static String originOf(HttpUrl url) {
        return url.scheme() + "://" + hostOf(url);
    }

    /** A blank keeps it apart from the host of the same name. */
    private static String addressKey(HttpUrl url, InetAddress address) {
        var port = url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : " port " + url.port();
        return "address " + address.getHostAddress() + port;
    }
}
