package org.nianbao.crawler.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jsoup.Jsoup;
import org.nianbao.config.Kind;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.shape.ColumnExplorer;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.crawler.walk.shape.Subject;

/**
 * What it costs to read the list page of {@link ManyPortals}, network and store apart, against jsoup that only parses it:
 * {@code ListRounds ROUNDS}. Medians of CPU time in one warm thread.
 */
final class ListRounds {

    private static final int PAGES = 50;

    private ListRounds() {}

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        var pages = new byte[PAGES][];
        Arrays.setAll(pages, i -> ManyPortals.list(i, 0));
        int[] turn = {0};
        measure("jsoup parses", rounds, () -> {
            int i = turn[0]++ % PAGES;
            return Jsoup.parse(
                            new String(pages[i], StandardCharsets.UTF_8),
                            address(i).toString())
                    .childrenSize();
        });
        measure("explored", rounds, () -> explore(turn[0]++ % PAGES, pages));
    }

    private static URI address(int number) {
        return ManyPortals.column(number, PAGES, 80);
    }

    /** As a sweep reads a column for the one agency that publishes there, and asks for its reports. */
    private static int explore(int number, byte[][] pages) {
        Fetcher portal = asked -> new Fetched(
                asked.url(), pages[number], Optional.of("text/html; charset=utf-8"), Map.of(), false, Instant.EPOCH);
        var agency = new Subject(ManyPortals.agency(number), List.of(), Kind.DEPARTMENT);
        var scope = new Scope(List.of(agency), Set.of(2022), Set.of(2022));
        var seen = new ColumnExplorer(portal, 60).read(address(number), scope);
        return seen.byYear(agency, true).size() + seen.withoutYear(agency, true).size();
    }

    private static void measure(String what, int rounds, IntSupplier work) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = new long[rounds];
        int sum = 0;
        for (int i = -rounds / 2; i < rounds; i++) {
            long start = threads.getCurrentThreadCpuTime();
            sum += work.getAsInt();
            if (i >= 0) {
                cpu[i] = threads.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(cpu);
        System.out.println(String.format(Locale.ROOT, "%s: %.0f µs (%d)", what, cpu[rounds / 2] / 1e3, sum));
    }
}
