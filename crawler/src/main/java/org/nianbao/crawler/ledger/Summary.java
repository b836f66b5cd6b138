package org.nianbao.crawler.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.ledger.Group.By;

/** The counts for the office's circular (通报): of all, and by office, region and kind, year by year. */
final class Summary {

    private final SortedMap<Group, Count> counts = new TreeMap<>();

    void add(Entry entry) {
        entry.verdicts().forEach(verdict -> add(entry.agency(), verdict));
    }

    private void add(Agency agency, Verdict verdict) {
        var names = Map.of(
                By.ALL, "",
                By.OFFICE, agency.office().orElse(""),
                By.REGION, agency.region().orElse(""),
                By.KIND, agency.kind().id());
        names.forEach((by, name) -> counts.computeIfAbsent(new Group(verdict.year(), by, name), group -> new Count())
                .add(verdict));
    }

    /** By year, then by line, then by name. */
    SortedMap<Group, Count> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
