package org.nianbao.crawler.cli;

import java.util.List;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.Observation;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;

/**
 * What a verdict rests on.
 *
 * @param seen what was observed about that year, in order of time
 * @param files the WARC files in which its exhibits lie
 */
record Explanation(Verdict verdict, List<Witnessed> seen, List<WarcFile> files) {

    Explanation {
        seen = List.copyOf(seen);
        files = List.copyOf(files);
    }

    /**
     * Leaves out what is about other years.
     *
     * @param all observations of the agency
     */
    static Explanation of(Verdict verdict, List<Witnessed> all, List<WarcFile> files) {
        return new Explanation(
                verdict,
                all.stream()
                        .filter(w -> concerns(w.observation(), verdict.year()))
                        .toList(),
                files);
    }

    private static boolean concerns(Observation observation, int year) {
        if (observation instanceof Observation.Sighting sighting) {
            return sighting.year() == year;
        }
        return !(observation instanceof Observation.Absence absence) || absence.year() == year;
    }
}
