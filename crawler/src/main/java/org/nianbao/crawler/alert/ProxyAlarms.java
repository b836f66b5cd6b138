package org.nianbao.crawler.alert;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.Observation.Look;

/**
 * Which proxies do not work. It is told at once if half of the latest sweep failed with one, since every portal behind it would
 * look dead; else with the patience that portals get.
 */
final class ProxyAlarms {

    /** How the subject of such an alarm begins; no host has a blank in its name. */
    static final String SUBJECT = "proxy ";

    private static final class Proxy {
        private final FailingColumns columns = new FailingColumns();
        private final TreeMap<Long, Integer> failed = new TreeMap<>();
        private boolean overdue;
    }

    private final TreeMap<String, Proxy> proxies = new TreeMap<>();
    private final TreeMap<Long, Integer> looked = new TreeMap<>();

    void count(Look look) {
        looked.merge(look.sweep(), 1, Integer::sum);
    }

    /** @param overdue whether the column was not read for longer than a portal is given */
    void add(String name, Verdict verdict, Look look, boolean overdue) {
        var proxy = proxies.computeIfAbsent(SUBJECT + name, n -> new Proxy());
        proxy.columns.add(verdict, look, true);
        proxy.failed.merge(look.sweep(), 1, Integer::sum);
        proxy.overdue |= overdue;
    }

    boolean holds(String subject) {
        return Optional.ofNullable(proxies.get(subject)).filter(this::holds).isPresent();
    }

    private boolean holds(Proxy proxy) {
        long newest = looked.lastKey();
        return proxy.overdue || 2 * proxy.failed.getOrDefault(newest, 0) >= looked.getOrDefault(newest, 0);
    }

    Stream<Alarm> holding() {
        return proxies.entrySet().stream()
                .filter(entry -> holds(entry.getValue()))
                .map(ProxyAlarms::alarm);
    }

    private static Alarm alarm(Map.Entry<String, Proxy> proxy) {
        return new Alarm(
                proxy.getKey(), Topic.PORTAL, true, proxy.getValue().columns.json());
    }
}
