package org.nianbao.crawler.evidence;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.crawler.fetch.Exchange;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Recall;
import org.nianbao.crawler.fetch.Scribe;
import org.nianbao.store.Evidence;
import org.nianbao.store.Exhibit;

/**
 * The exchanges of one visit to a column, sorted by what rests on them. All observations of the visit rest on the list; a
 * sighting or an absence also on what was fetched for it; the look at last on what no other observation names.
 */
public final class Notes implements Scribe {

    private final Optional<Recorder> recorder;
    private final Clock clock;

    private final Map<Long, Exhibit> list = new LinkedHashMap<>();
    private final Map<Long, Exhibit> ownList = new LinkedHashMap<>();
    private final Map<Long, Exhibit> loose = new LinkedHashMap<>();
    private final Map<Long, Exhibit> step = new LinkedHashMap<>();
    private final Map<String, String> standing = new HashMap<>();
    private Optional<List<Exhibit>> listening = Optional.empty();

    Notes(Optional<Recorder> recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Notes of which nobody keeps anything. */
    public static Notes blank() {
        return new Notes(Optional.empty(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** The list was read to its end, or as far as it could be. */
    public synchronized void listRead() {
        list.putAll(step);
        step.clear();
    }

    /** A list was read for one agency: what is recorded of it from now on rests on that list, up to its look. */
    public synchronized void ownListRead() {
        ownList.putAll(step);
        step.clear();
    }

    /**
     * Says again on what an answer rests that was asked for once and is used more than once.
     *
     * @param met by address; may be shared with the notes of other visits to the portal
     */
    public Recall recalling(Map<URI, List<Exhibit>> met) {
        return new Recall() {
            @Override
            public FetchOutcome noting(URI page, Supplier<FetchOutcome> asking) {
                var heard = new ArrayList<Exhibit>();
                listen(Optional.of(heard));
                try {
                    return asking.get();
                } finally {
                    listen(Optional.empty());
                    met.put(page, List.copyOf(heard));
                }
            }

            @Override
            public void again(URI page) {
                addAll(met.getOrDefault(page, List.of()));
            }
        };
    }

    private synchronized void listen(Optional<List<Exhibit>> ear) {
        listening = ear;
    }

    private synchronized void addAll(List<Exhibit> exhibits) {
        exhibits.forEach(this::add);
    }

    /** Something else begins: what was fetched last and named by nothing belongs to the look. */
    public synchronized void begin() {
        loose.putAll(step);
        step.clear();
    }

    /** What the observation rests on for which was fetched since {@link #begin}. */
    public synchronized Evidence ofStep() {
        var named = named(step.values());
        step.clear();
        return named;
    }

    /** What an agency's look rests on, which ends its part of the visit. */
    public synchronized Resting ofLook() {
        begin();
        var named = all(loose.values());
        loose.clear();
        ownList.clear();
        return new Resting(recorder, named);
    }

    private Evidence named(Collection<Exhibit> own) {
        return secured(all(own));
    }

    private List<Exhibit> all(Collection<Exhibit> own) {
        var all = new ArrayList<>(list.values());
        ownList.values().stream().filter(e -> !list.containsKey(e.id())).forEach(all::add);
        own.stream()
                .filter(e -> !list.containsKey(e.id()) && !ownList.containsKey(e.id()))
                .forEach(all::add);
        return all;
    }

    private Evidence secured(List<Exhibit> exhibits) {
        return recorder.map(r -> r.secure(exhibits)).orElse(Evidence.NONE);
    }

    @Override
    public synchronized void exchanged(Exchange exchange) {
        recorder.ifPresent(r -> add(write(r, exchange)));
    }

    @Override
    public synchronized void robots(String origin, List<Exchange> asked) {
        if (recorder.isPresent() && !asked.isEmpty()) {
            var written = asked.stream().map(e -> write(recorder.get(), e)).toList();
            recorder.get().robots(origin, written, isGood(asked.get(asked.size() - 1)));
        }
    }

    /** RFC 9309 section 2.3.1: what the server answers, if it is no trouble of its own, is the file. */
    private static boolean isGood(Exchange last) {
        return last.trouble().isEmpty()
                && last.answer()
                        .filter(head -> head.status() != 429 && head.status() < 500)
                        .isPresent();
    }

    @Override
    public synchronized void restsOnRobots(String origin) {
        recorder.ifPresent(r -> r.robots(origin).all().forEach(this::add));
    }

    @Override
    public synchronized boolean holds(String url, String sha256) {
        if (recorder.isEmpty()) {
            return true;
        }
        boolean held = recorder.get().holds(sha256);
        if (held) {
            standing.put(url, sha256);
        }
        return held;
    }

    private Exhibit write(Recorder to, Exchange exchange) {
        var unchanged = exchange.answer().filter(head -> head.status() == 304).isPresent();
        var standsFor = unchanged ? Optional.ofNullable(standing.get(exchange.url())) : Optional.<String>empty();
        return to.write(exchange, clock.instant(), standsFor);
    }

    private void add(Exhibit exhibit) {
        listening.ifPresent(ear -> ear.add(exhibit));
        if (!list.containsKey(exhibit.id()) && !loose.containsKey(exhibit.id())) {
            step.put(exhibit.id(), exhibit);
        }
    }
}
