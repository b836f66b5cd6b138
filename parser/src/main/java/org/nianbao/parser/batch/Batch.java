package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.parser.check.Finding;

/** Holds the reports of a batch against each other. */
public final class Batch {

    private Batch() {}

    /**
     * All findings of the SET rules, in the order of the catalogue; at most one of each rule a report.
     *
     * @param reports of any years; only those of one year, and of different agencies, are compared
     * @return by the id of the report; reports without findings are not in it
     * @throws IllegalArgumentException if two reports have the same id
     */
    public static Map<String, List<Finding>> findings(Collection<BatchReport> reports) {
        var ids = new HashSet<String>();
        for (var report : reports) {
            if (!ids.add(report.id())) {
                throw new IllegalArgumentException("twice in the batch: " + report.id());
            }
        }
        var findings = new LinkedHashMap<String, List<Finding>>();
        var byYear = reports.stream()
                .collect(Collectors.groupingBy(BatchReport::year, LinkedHashMap::new, Collectors.toList()));
        byYear.forEach((year, ofYear) -> {
            add(findings, SimilarTextRule.of(ofYear));
            add(findings, RollUpRule.of(ofYear));
            add(findings, SameFiguresRule.of(ofYear));
        });
        return findings;
    }

    private static void add(Map<String, List<Finding>> findings, Map<BatchReport, Said> said) {
        said.forEach((report, words) ->
                findings.computeIfAbsent(report.id(), id -> new ArrayList<>()).add(words.finding()));
    }
}
