package org.nianbao.crawler.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.proxy.OfficeProxy;
import org.nianbao.store.AlarmState;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Outbox;

/**
 * Which portals cannot be checked, from the latest looks at the columns on them. A portal is told of once one of its columns
 * was not read completely for more than a day and a half, or never: what fails once is asked again the next day. If the
 * proxy does not work, that is told in the portals' stead.
 */
public final class PortalAlarms {

    /** How the subject of an alarm begins that is about a proxy; host and port follow. */
    public static final String PROXY = ProxyAlarms.SUBJECT;

    private static final Duration PATIENCE = Duration.ofHours(36);

    private final TreeMap<String, FailingColumns> portals = new TreeMap<>();
    private final ProxyAlarms proxies = new ProxyAlarms();

    /** Hosts of which nothing is known, since the proxy before them does not work. */
    private final TreeSet<String> hidden = new TreeSet<>();

    /** Takes note of the latest looks behind verdicts. */
    public void add(Collection<Verdict> verdicts) {
        verdicts.stream().filter(v -> v.timeliness() != Timeliness.EXEMPT).forEach(this::add);
    }

    private void add(Verdict verdict) {
        var look = verdict.lastLook().filter(l -> l.state() != LookState.NOT_CHECKED);
        look.flatMap(l -> host(l.url())).ifPresent(host -> {
            boolean fails = fails(look.get(), verdict.lastComplete());
            proxies.count(look.get());
            var proxy = OfficeProxy.blamed(look.get().detail());
            if (proxy.isPresent()) {
                hidden.add(host);
                proxies.add(proxy.get(), verdict, look.get(), fails);
            } else {
                portals.computeIfAbsent(host, h -> new FailingColumns()).add(verdict, look.get(), fails);
            }
        });
    }

    private static boolean fails(Look look, Optional<Look> lastComplete) {
        return !look.state().isComplete()
                && lastComplete
                        .map(complete ->
                                Duration.between(complete.at(), look.at()).compareTo(PATIENCE) > 0)
                        .orElse(true);
    }

    /** The alarms as they stand now: those that hold, and those that did and hold no longer. */
    public List<Alarm> alarms(Outbox outbox) {
        var alarms = new ArrayList<Alarm>();
        portals.forEach((host, portal) -> {
            if (!portal.isEmpty()) {
                alarms.add(new Alarm(host, Topic.PORTAL, true, portal.json()));
            }
        });
        proxies.holding().forEach(alarms::add);
        outbox.alarms(Topic.PORTAL.id()).stream()
                .filter(state -> isOver(state.subject()))
                .map(PortalAlarms::over)
                .forEach(alarms::add);
        return alarms;
    }

    /** What was told of a portal stands while nobody can see whether it is still so. */
    private boolean isOver(String subject) {
        return !hidden.contains(subject)
                && !proxies.holds(subject)
                && Optional.ofNullable(portals.get(subject))
                        .map(FailingColumns::isEmpty)
                        .orElse(true);
    }

    private static Alarm over(AlarmState state) {
        return new Alarm(state.subject(), Topic.PORTAL, false, state.json());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
