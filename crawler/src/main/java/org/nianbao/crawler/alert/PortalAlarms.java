package org.nianbao.crawler.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.AlarmState;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which portals cannot be checked, from the latest looks at the columns on them. A portal is told of once one of its columns
 * was not read completely for more than a day and a half, or never: what fails once is asked again the next day.
 */
public final class PortalAlarms {

    private static final Duration PATIENCE = Duration.ofHours(36);
    private static final int EXAMPLES = 5;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TreeMap<String, Portal> portals = new TreeMap<>();

    private static final class Portal {
        private final TreeSet<String> columns = new TreeSet<>();
        private final TreeSet<String> agencies = new TreeSet<>();
        private final TreeMap<String, Look> failing = new TreeMap<>();
        private final List<Instant> read = new ArrayList<>();
    }

    /** Takes note of the latest looks behind verdicts. */
    public void add(Collection<Verdict> verdicts) {
        verdicts.stream().filter(v -> v.timeliness() != Timeliness.EXEMPT).forEach(this::add);
    }

    private void add(Verdict verdict) {
        var look = verdict.lastLook().filter(l -> l.state() != LookState.NOT_CHECKED);
        look.flatMap(l -> host(l.url())).ifPresent(host -> {
            var portal = portals.computeIfAbsent(host, h -> new Portal());
            portal.columns.add(look.get().url());
            verdict.lastComplete().map(Look::at).ifPresent(portal.read::add);
            if (fails(look.get(), verdict.lastComplete())) {
                portal.failing.put(look.get().url(), look.get());
                portal.agencies.add(verdict.agency());
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
            if (!portal.failing.isEmpty()) {
                alarms.add(new Alarm(host, Topic.PORTAL, true, json(portal)));
            }
        });
        outbox.alarms(Topic.PORTAL.id()).stream()
                .filter(state -> Optional.ofNullable(portals.get(state.subject()))
                        .map(p -> p.failing.isEmpty())
                        .orElse(true))
                .map(PortalAlarms::over)
                .forEach(alarms::add);
        return alarms;
    }

    private static Alarm over(AlarmState state) {
        return new Alarm(state.subject(), Topic.PORTAL, false, state.json());
    }

    /** {@code columns} and {@code failing} are counts; {@code examples} name address, state, detail and moment of some looks. */
    private static String json(Portal portal) {
        var node = MAPPER.createObjectNode();
        node.put("columns", portal.columns.size());
        node.put("failing", portal.failing.size());
        node.put("agencies", portal.agencies.size());
        portal.read.stream()
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(at -> node.put("lastRead", at.toString()), () -> node.putNull("lastRead"));
        var examples = node.putArray("examples");
        portal.failing.values().stream()
                .limit(EXAMPLES)
                .forEach(look -> examples.addObject()
                        .put("url", look.url())
                        .put("state", look.state().name())
                        .put("detail", look.detail())
                        .put("at", look.at().toString()));
        return MAPPER.writeValueAsString(node);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
