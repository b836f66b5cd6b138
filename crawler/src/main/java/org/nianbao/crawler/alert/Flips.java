package org.nianbao.crawler.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.Store;
import org.nianbao.store.VerdictState;

/**
 * Stores verdicts and turns what newly holds into entries of the feed, one for each agency, year, topic and episode.
 *
 * <p>The stored state counts the episodes, and the compare-and-set on it is the only decision. The entries follow from
 * the state: whoever died between the two steps leaves a state with an open episode that has no entry, and the next run
 * writes that entry first, under the same key and with the same moment, before it looks at the new verdict.
 */
public final class Flips {

    private static final int TRIES = 5;

    private final Store store;
    private final VerdictJson json;

    /**
     * Flips on that store.
     *
     * @param json writes the verdicts that are kept
     */
    public Flips(Store store, VerdictJson json) {
        this.store = store;
        this.json = json;
    }

    /**
     * Keeps the verdicts and writes the entries that follow from them.
     *
     * @return the episodes that began
     * @throws IllegalStateException if another writer keeps changing the same verdict
     */
    public List<Flip> apply(Collection<Verdict> verdicts) {
        var entries = new HashMap<Key, FeedEntry>();
        store.feed().forEach(e -> entries.put(Key.of(e), e));
        var begun = new ArrayList<Flip>();
        verdicts.forEach(verdict -> begun.addAll(apply(verdict, entries)));
        return List.copyOf(begun);
    }

    private List<Flip> apply(Verdict verdict, Map<Key, FeedEntry> entries) {
        for (int i = 0; i < TRIES; i++) {
            var stored = store.verdict(verdict.agency(), verdict.year());
            var before = stored.map(Flips::episodes).orElse(Episodes.NONE);
            stored.ifPresent(s -> recover(before, s, entries));
            var after = before.after(verdict);
            var next = next(verdict, after, stored);
            if (store.keepVerdict(stored.map(VerdictState::state), next)) {
                publish(after, next, verdict.asOf(), entries);
                return begun(verdict, before, after);
            }
        }
        throw new IllegalStateException(
                "the verdict on " + verdict.agency() + " " + verdict.year() + " is being changed by another writer");
    }

    private VerdictState next(Verdict verdict, Episodes after, Optional<VerdictState> stored) {
        var state = verdict.timeliness()
                + (verdict.confirmed() ? " confirmed" : " unconfirmed")
                + "|"
                + verdict.conformity().map(Enum::name).orElse("-")
                + "|"
                + after.text();
        var since = stored.filter(s -> s.state().equals(state))
                .map(VerdictState::since)
                .orElse(verdict.asOf());
        return new VerdictState(verdict.agency(), verdict.year(), state, since, json.line(verdict));
    }

    private static Episodes episodes(VerdictState stored) {
        var parts = stored.state().split("\\|", 3);
        return parts.length < 3 ? Episodes.NONE : Episodes.parse(parts[2]);
    }

    /** Writes what a run that died between state and entry left unwritten. */
    private void recover(Episodes episodes, VerdictState stored, Map<Key, FeedEntry> entries) {
        for (var topic : episodes.open()) {
            var key = Key.of(stored, topic, episodes);
            if (!entries.containsKey(key)) {
                keep(key.entry(stored.since(), stored.since(), stored.json()), entries);
            }
        }
    }

    /** Writes entries for episodes that have none, and writes anew those whose facts have changed. */
    private void publish(Episodes episodes, VerdictState next, Instant now, Map<Key, FeedEntry> entries) {
        for (var topic : episodes.open()) {
            var facts = Story.of(topic, next.json()).facts();
            if (facts.isEmpty()) {
                continue;
            }
            var key = Key.of(next, topic, episodes);
            var known = Optional.ofNullable(entries.get(key));
            if (known.isEmpty()) {
                keep(key.entry(now, now, next.json()), entries);
            } else if (!Story.of(topic, known.get().json()).facts().equals(facts)) {
                keep(key.entry(known.get().published(), now, next.json()), entries);
            }
        }
    }

    private void keep(FeedEntry entry, Map<Key, FeedEntry> entries) {
        store.keepFeedEntry(entry);
        entries.put(Key.of(entry), entry);
    }

    private static List<Flip> begun(Verdict verdict, Episodes before, Episodes after) {
        return after.open().stream()
                .filter(topic -> after.latest(topic) > before.latest(topic))
                .sorted()
                .map(topic -> new Flip(verdict.agency(), verdict.year(), topic, after.latest(topic)))
                .toList();
    }

    private record Key(String agency, int year, String topic, int episode) {

        static Key of(FeedEntry entry) {
            return new Key(entry.agency(), entry.year(), entry.topic(), entry.episode());
        }

        static Key of(VerdictState state, Topic topic, Episodes episodes) {
            return new Key(state.agency(), state.year(), topic.id(), episodes.latest(topic));
        }

        FeedEntry entry(Instant published, Instant updated, String json) {
            return new FeedEntry(agency, year, topic, episode, published, updated, json);
        }
    }
}
