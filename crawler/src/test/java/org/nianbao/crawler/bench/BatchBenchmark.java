package org.nianbao.crawler.bench;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.batch.Batch;
import org.nianbao.parser.batch.BatchReport;
import org.nianbao.parser.check.Finding;

/** The SET rules over a batch in which the answer is known: {@code BatchBenchmark COUNT}. */
final class BatchBenchmark {

    private BatchBenchmark() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        var sample = new SampleBatch(count);
        long start = System.nanoTime();
        var reports =
                IntStream.range(0, count).parallel().mapToObj(sample::report).toList();
        say("%d reports, %d characters of narrative, read in %.1f s", count, characters(reports), seconds(start));
        System.gc();
        say(
                "the batch itself: %d MB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        double cpu = cpuSeconds();
        start = System.nanoTime();
        var findings = Batch.findings(reports);
        say(
                "compared in %.1f s, %.1f s of CPU of all threads; the heap grew to %d MB",
                seconds(start), cpuSeconds() - cpu, Runtime.getRuntime().totalMemory() >> 20);
        judge("SET-01", findings, neighbours(sample.alike()));
        judge("SET-04", findings, sample.sameFigures().stream().collect(Collectors.toMap(i -> i, i -> 1)));
    }

    /** A planted report counts as found if exactly as many others are named or counted as were planted beside it. */
    private static void judge(String rule, Map<String, List<Finding>> findings, Map<Integer, Integer> planted) {
        int found = 0;
        int wrong = 0;
        for (var entry : findings.entrySet()) {
            for (var finding : entry.getValue()) {
                if (finding.rule().equals(rule)) {
                    var args = finding.message().args();
                    int others = args.get(1).split("；").length + Integer.parseInt(args.get(args.size() - 1));
                    boolean right = planted.getOrDefault(Integer.parseInt(entry.getKey()), 0) == others;
                    found += right ? 1 : 0;
                    wrong += right ? 0 : 1;
                }
            }
        }
        say("%s: %d of %d planted reports found with all beside them, %d others", rule, found, planted.size(), wrong);
    }

    /** How many others each planted report has beside it. */
    private static Map<Integer, Integer> neighbours(List<Set<Integer>> groups) {
        var all = new HashMap<Integer, Integer>();
        groups.forEach(group -> group.forEach(member -> all.put(member, group.size() - 1)));
        return all;
    }

    private static long characters(List<BatchReport> reports) {
        return reports.stream().mapToLong(r -> r.narrative().text().length()).sum();
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
