package org.nianbao.crawler.sweep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadlines;
import org.nianbao.crawler.judge.Capture;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Obligation;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.ReadingJson;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation;

/** Verdicts from the store; fetches nothing. */
public final class Verdicts {

    /** Agencies in the memory at the same time. */
    private static final int AT_ONCE = 250;

    private final Watch watch;

    public Verdicts(Watch watch) {
        this.watch = watch;
    }

    /**
     * The verdicts on the given agencies and years, in the order of the list of agencies, older years first.
     *
     * @param now what was observed later is ignored
     */
    public List<Verdict> of(Collection<Agency> agencies, List<Integer> years, Instant now) {
        var verdicts = new ArrayList<Verdict>();
        for (var agency : agencies) {
            var observations = watch.store().observations(agency.id(), now);
            years.stream().filter(agency::owes).forEach(year -> verdicts.add(verdict(agency, year, observations, now)));
        }
        return verdicts;
    }

    /** The verdicts on all watched years, for some agencies at a time. */
    public void inParts(List<Agency> agencies, Instant now, Consumer<? super List<Verdict>> each) {
        for (int from = 0; from < agencies.size(); from += AT_ONCE) {
            var some = agencies.subList(from, Math.min(agencies.size(), from + AT_ONCE));
            each.accept(of(some, watch.years(), now));
        }
    }

    /** Owed, seen, and read: one verdict. */
    private Verdict verdict(Agency agency, int year, List<Observation> observations, Instant now) {
        var settings = watch.settings();
        var owed = Obligation.of(agency, year, Deadlines.of(agency, year, settings), settings, watch.waivers());
        return Judge.judge(owed, observations, conclusion(agency, year, observations), now);
    }

    private Conclusion conclusion(Agency agency, int year, List<Observation> observations) {
        return main(year, observations)
                .flatMap(file -> watch.store().reading(file.sha256(), agency.id(), year))
                .map(reading -> ReadingJson.conclusion(reading, watch.language()))
                .orElseGet(Conclusion::none)
                .having(captures(agency, year, observations));
    }

    /** What was read each time the report's main file had other bytes than the time before; only if it ever had. */
    private List<Capture> captures(Agency agency, int year, List<Observation> observations) {
        var met = new ArrayList<Observation.Sighting>();
        sightings(year, observations).filter(s -> s.by().isEmpty()).forEach(s -> {
            if (met.isEmpty() || !hash(met.get(met.size() - 1)).equals(hash(s))) {
                met.add(s);
            }
        });
        if (met.size() < 2) {
            return List.of();
        }
        return met.stream()
                .flatMap(sighting -> {
                    var file = sighting.documents().get(0);
                    return watch.store().reading(file.sha256(), agency.id(), year).stream()
                            .map(reading -> ReadingJson.capture(reading, sighting.at(), file.url()));
                })
                .toList();
    }

    private static String hash(Observation.Sighting sighting) {
        return sighting.documents().get(0).sha256();
    }

    private static Stream<Observation.Sighting> sightings(int year, List<Observation> observations) {
        return observations.stream()
                .filter(Observation.Sighting.class::isInstance)
                .map(Observation.Sighting.class::cast)
                .filter(s -> isOf(year, s));
    }

    private static boolean isOf(int year, Observation.Sighting sighting) {
        return sighting.year() == year && !sighting.documents().isEmpty();
    }

    /** The file on which the word about form rests: the first of those met last. */
    static Optional<DocumentRef> main(int year, List<Observation> observations) {
        for (int i = observations.size() - 1; i >= 0; i--) {
            if (observations.get(i) instanceof Observation.Sighting sighting && isOf(year, sighting)) {
                return Optional.of(sighting.documents().get(0));
            }
        }
        return Optional.empty();
    }
}
