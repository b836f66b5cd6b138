package org.nianbao.crawler.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.report.Report;

/**
 * All rules over one report in one warm process, time and CPU, which on a shared machine are not the same:
 * {@code RuleRounds ROUNDS [FILE…]}. The first report is the sample with the one of the year before at hand.
 */
final class RuleRounds {

    private RuleRounds() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("sample", RulesBenchmark.page(2022));
        for (var file : Arrays.asList(args).subList(1, args.length)) {
            reports.put(Path.of(file).getFileName().toString(), RulesBenchmark.read(Files.readAllBytes(Path.of(file))));
        }
        var before = Subject.unknown().after(Optional.of(RulesBenchmark.page(2021)));
        // The first rounds, over all of them in turn, are the warming up.
        for (int i = 0; i < rounds; i++) {
            reports.forEach((name, report) -> Checker.check(report, subject(name, before)));
        }
        reports.forEach((name, report) -> measure(name, report, subject(name, before), rounds));
    }

    private static Subject subject(String name, Subject before) {
        return name.equals("sample") ? before : Subject.unknown();
    }

    private static void measure(String name, Report report, Subject subject, int rounds) {
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new long[rounds];
        var cpu = new long[rounds];
        int found = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long startCpu = threads.getCurrentThreadCpuTime();
            found += Checker.check(report, subject).size();
            cpu[i] = threads.getCurrentThreadCpuTime() - startCpu;
            wall[i] = System.nanoTime() - start;
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d findings, median %.0f µs, of CPU %.0f µs, least %.0f µs",
                name,
                found / rounds,
                wall[rounds / 2] / 1e3,
                cpu[rounds / 2] / 1e3,
                wall[0] / 1e3));
    }
}
