package org.nianbao.crawler.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.check.CheckContext;
import org.nianbao.parser.check.Rules;
import org.nianbao.parser.check.Subject;

/** Where the time of all rules goes: the median of each over one report, most expensive first. */
public final class RuleCosts {

    private static final int ROUNDS = 3_000;
    private static final int COUNTED = 1_000;

    private RuleCosts() {}

    public static void main(String[] args) {
        var report = RulesBenchmark.page(2022);
        var subject = Subject.unknown().after(Optional.of(RulesBenchmark.page(2021)));
        Map<String, long[]> times = new HashMap<>();
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            var context = CheckContext.of(report, subject);
            note(times, "preparation", round, before);
            for (var rule : Rules.all()) {
                long start = System.nanoTime();
                found += rule.check(context).size();
                note(times, rule.id(), round, start);
            }
        }
        System.out.println(found / ROUNDS + " findings");
        var medians = new HashMap<String, Double>();
        times.forEach((name, nanos) -> {
            Arrays.sort(nanos);
            medians.put(name, nanos[nanos.length / 2] / 1_000.0);
        });
        System.out.printf(
                "%-12s %8.1f µs%n",
                "all", medians.values().stream().mapToDouble(d -> d).sum());
        medians.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(25)
                .forEach(e -> System.out.printf("%-12s %8.1f µs%n", e.getKey(), e.getValue()));
    }

    private static void note(Map<String, long[]> times, String name, int round, long start) {
        int index = round - (ROUNDS - COUNTED);
        if (index >= 0) {
            times.computeIfAbsent(name, n -> new long[COUNTED])[index] = System.nanoTime() - start;
        }
    }
}
