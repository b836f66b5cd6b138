package org.nianbao.crawler.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.Flip;
import org.nianbao.store.Store;
import org.nianbao.store.VerdictChange;
import org.nianbao.store.VerdictState;

/**
 * Stores verdicts and turns what newly holds into entries of the feed, one for each agency, year, topic and episode, and
 * into what has to be told.
 *
 * <p>The stored state counts the episodes, and the compare-and-set on it is the only decision. What has to be told is stored in
 * the same step ({@link VerdictChange#flips}). The entries follow from
 * the state: whoever died between the two steps leaves a state with an open episode that has no entry, and the next run
 * writes that entry first, under the same key and with the same moment, before it looks at the new verdict.
 */
public final class Flips {

    private static final int TRIES = 5;

    /** Verdicts that are kept by one commit. */
    private static final int AT_ONCE = 500;

    private final Store store;
    private final VerdictJson json;

    /** The entries there are, since only one process writes them. */
    private final Map<Key, FeedEntry> entries = new HashMap<>();

    /**
     * Flips on that store, for one run.
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
     * @return what has to be told
     * @throws IllegalStateException if another writer keeps changing the same verdict
     */
    public List<Flip> apply(Collection<Verdict> verdicts) {
        if (entries.isEmpty()) {
            store.feed().forEach(e -> entries.put(Key.of(e), e));
        }
        var begun = new ArrayList<Flip>();
        var all = List.copyOf(verdicts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            begun.addAll(keep(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return List.copyOf(begun);
    }

    /** A verdict, and what follows from it and the stored one. */
    private record Step(Verdict verdict, Episodes after, Optional<VerdictState> before, VerdictChange change) {

        /** Then all that follows from it was written when it was stored. */
        boolean isNews() {
            return !before.equals(Optional.of(change.next())) || !change.flips().isEmpty();
        }
    }

    /** All states first, then all entries; one commit for each, since a commit is what takes time. */
    private List<Flip> keep(List<Verdict> verdicts) {
        var todo = verdicts;
        var done = new ArrayList<Step>();
        for (int i = 0; i < TRIES && !todo.isEmpty(); i++) {
            var steps = todo.stream()
                    .map(verdict -> step(verdict))
                    .filter(Step::isNews)
                    .toList();
            var kept = store.keepVerdicts(steps.stream().map(Step::change).toList());
            var lost = new ArrayList<Verdict>();
            for (int n = 0; n < kept.size(); n++) {
                if (kept.get(n)) {
                    done.add(steps.get(n));
                } else {
                    lost.add(steps.get(n).verdict());
                }
            }
            todo = lost;
        }
        publish(done);
        if (!todo.isEmpty()) {
            var verdict = todo.get(0);
            throw new IllegalStateException("the verdict on " + verdict.agency() + " " + verdict.year()
                    + " is being changed by another writer");
        }
        return done.stream().flatMap(step -> step.change().flips().stream()).toList();
    }

    private Step step(Verdict verdict) {
        var stored = store.verdict(verdict.agency(), verdict.year());
        var before = stored.map(Flips::episodes).orElse(Episodes.NONE);
        stored.ifPresent(s -> recover(before, s));
        var change = before.after(Standings.of(verdict));
        var next = next(verdict, change.after(), stored);
        return new Step(
                verdict,
                change.after(),
                stored,
                new VerdictChange(stored.map(VerdictState::state), next, flips(verdict, change, next)));
    }

    private static List<Flip> flips(Verdict verdict, Episodes.Change change, VerdictState next) {
        return change.told().entrySet().stream()
                .flatMap(told -> told.getValue().stream().map(occasion -> {
                    var topic = told.getKey();
                    return new Flip(
                            verdict.agency(),
                            verdict.year(),
                            topic.id(),
                            change.after().of(topic).number(),
                            occasion.id(),
                            verdict.asOf(),
                            next.json());
                }))
                .toList();
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
    private void recover(Episodes episodes, VerdictState stored) {
        for (var topic : published(episodes)) {
            var key = Key.of(stored, topic, episodes);
            if (!entries.containsKey(key)) {
                keep(key.entry(stored.since(), stored.since(), stored.json()));
            }
        }
    }

    /** Topics of the feed that are open, or over as soon as they are told. */
    private static List<Topic> published(Episodes episodes) {
        return Arrays.stream(Topic.values())
                .filter(Topic::isPublished)
                .filter(t -> episodes.of(t).open()
                        || t == Topic.CHANGED && episodes.of(t).number() > 0)
                .toList();
    }

    /** Writes entries for episodes that have none, and writes anew those whose facts have changed. */
    private void publish(List<Step> steps) {
        var fresh = new ArrayList<FeedEntry>();
        for (var step : steps) {
            for (var topic : published(step.after())) {
                entry(step, topic).ifPresent(fresh::add);
            }
        }
        if (!fresh.isEmpty()) {
            store.keepFeedEntries(fresh);
            fresh.forEach(entry -> entries.put(Key.of(entry), entry));
        }
    }

    private Optional<FeedEntry> entry(Step step, Topic topic) {
        var next = step.change().next();
        var now = step.verdict().asOf();
        var facts = Story.of(topic, next.json()).facts();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var key = Key.of(next, topic, step.after());
        var known = Optional.ofNullable(entries.get(key));
        if (known.isEmpty()) {
            return Optional.of(key.entry(now, now, next.json()));
        }
        return Story.of(topic, known.get().json()).facts().equals(facts)
                ? Optional.empty()
                : Optional.of(key.entry(known.get().published(), now, next.json()));
    }

    private void keep(FeedEntry entry) {
        store.keepFeedEntry(entry);
        entries.put(Key.of(entry), entry);
    }

    private record Key(String agency, int year, String topic, int episode) {

        static Key of(FeedEntry entry) {
            return new Key(entry.agency(), entry.year(), entry.topic(), entry.episode());
        }

        static Key of(VerdictState state, Topic topic, Episodes episodes) {
            return new Key(
                    state.agency(), state.year(), topic.id(), episodes.of(topic).number());
        }

        FeedEntry entry(Instant published, Instant updated, String json) {
            return new FeedEntry(agency, year, topic, episode, published, updated, json);
        }
    }
}
