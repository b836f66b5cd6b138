package org.nianbao.crawler.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sweeps over very many columns, each side a process of its own: {@code SweepBenchmark COLUMNS HOSTS DELAY_MS REPORTS}. Every
 * {@code REPORTS}th column shows a report (0 = none). With a delay of 0 a bare client fetches the same addresses with as many threads, in the same run.
 */
final class SweepBenchmark {

    private static final int THREADS = 16;

    /** As the launcher starts {@code nianbao run}, and 256 MB of heap. */
    private static final List<String> LIKE_THE_LAUNCHER =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final int columns;
    private final int hosts;
    private final int delay;
    private final int reports;
    private final int port;
    private final Path folder;

    private SweepBenchmark(int columns, int hosts, int delay, int reports) throws IOException {
        this.columns = columns;
        this.hosts = hosts;
        this.delay = delay;
        this.reports = reports;
        this.port = freePort();
        this.folder = Files.createTempDirectory("nianbao-sweep-");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var numbers = IntStream.range(0, 4).map(i -> Integer.parseInt(args[i])).toArray();
        new SweepBenchmark(numbers[0], numbers[1], numbers[2], numbers[3]).run();
    }

    private void run() throws IOException, InterruptedException {
        write();
        var portals = java("-Dsun.net.httpserver.nodelay=true", "-Dsun.net.httpserver.maxIdleConnections=4000")
                .with(ManyPortals.class, "" + port, "" + reports)
                .start();
        try {
            new BufferedReader(portals.inputReader(StandardCharsets.UTF_8)).readLine();
            measure();
        } finally {
            portals.destroy();
        }
    }

    private void measure() throws IOException, InterruptedException {
        say("%d columns on %d hosts, delay %d ms, %d at once; heap of 256 MB", columns, hosts, delay, THREADS);
        var config = folder.resolve("nianbao.yaml").toString();
        var before = bare();
        var first = runs("first sweep, a new process", SweepProcess.class, config, "2023-01-10T08:00", "1");
        // The machine may be busier now than then.
        var meanwhile = bare();
        var later =
                runs("unchanged, a new process, then in the same", SweepProcess.class, config, "2023-01-10T10:00", "2");
        if (delay == 0) {
            say("first sweep: %.2f of the bare rate (its first run)", ratio(before.get(0), first.get(0)));
            say("unchanged, new process: %.2f of the bare rate (its first run)", ratio(meanwhile.get(0), later.get(0)));
            say(
                    "unchanged, same process: %.2f of the bare rate (its second run)",
                    ratio(meanwhile.get(1), later.get(1)));
        }
        say(
                "CPU per unchanged column: %.2f ms in a new process, its start included, %.2f ms in the same",
                later.get(0).cpu * 1000 / columns, later.get(1).cpu * 1000 / columns);
        if (delay > 0) {
            int busiest = (columns + hosts - 1) / hosts;
            say(
                    "the politest schedule: %.1f s for a first sweep, robots.txt included, %.1f s for an unchanged one",
                    busiest * delay / 1e3, (busiest - 1) * delay / 1e3);
        }
    }

    private List<Run> bare() throws IOException, InterruptedException {
        return delay > 0
                ? List.of()
                : runs("bare client", BareProcess.class, folder.resolve("urls").toString(), "" + THREADS);
    }

    /** Ours by the server's count, theirs by the same. */
    private static double ratio(Run bare, Run ours) {
        return ours.rate() / bare.rate();
    }

    private record Run(double wall, double cpu, double asked) {
        double rate() {
            return asked / wall;
        }
    }

    private List<Run> runs(String name, Class<?> program, String... args) throws IOException, InterruptedException {
        count();
        var process = java(options(program, args)).with(program, args).start();
        var runs = new ArrayList<Run>();
        try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var words = line.split(" ");
                if (!words[0].equals("run")) {
                    say("    %s", line);
                    continue;
                }
                var count = count();
                var run = new Run(Double.parseDouble(words[1]), Double.parseDouble(words[2]), count.asked());
                runs.add(run);
                say(
                        "%s: %.1f s, %.1f s CPU, %d requests (%d answered 304), %.0f/s, exit %s%s",
                        name,
                        run.wall,
                        run.cpu,
                        count.asked(),
                        count.unchanged(),
                        run.rate(),
                        words[3],
                        count.gap().map(ms -> ", shortest pause " + ms + " ms").orElse(""));
            }
        }
        process.waitFor();
        return runs;
    }

    /** {@code -Dbench.jfr=FOLDER} leaves a recording of each measured process there. */
    private static String[] options(Class<?> program, String... args) {
        var recordings = System.getProperty("bench.jfr", "");
        var options = new ArrayList<>(LIKE_THE_LAUNCHER);
        if (!recordings.isEmpty()) {
            options.add("-XX:StartFlightRecording=settings=profile,filename=" + recordings + "/"
                    + program.getSimpleName() + "-" + args[args.length - 1] + ".jfr");
        }
        return options.toArray(String[]::new);
    }

    private ManyPortals.Count count() throws IOException {
        try (InputStream in =
                URI.create("http://127.0.0.1:" + port + "/count").toURL().openStream()) {
            return ManyPortals.Count.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("nianbao.yaml"), """
                years: { from: 2022 }
                data: %s
                crawl: { delay: %dms, parallelHosts: %d, allowPrivateAddresses: true }
                """.formatted(folder.resolve("data"), delay, THREADS));
        Files.writeString(
                folder.resolve("agencies.csv"),
                IntStream.range(0, columns)
                        .mapToObj(i -> "a" + i + "," + ManyPortals.agency(i) + ",department,"
                                + ManyPortals.column(i, hosts, port))
                        .collect(Collectors.joining("\n", "id,name,kind,column\n", "\n")));
        var urls = new ArrayList<String>();
        IntStream.range(0, hosts)
                .forEach(i -> urls.add(ManyPortals.column(i, hosts, port)
                        .resolve("/robots.txt")
                        .toString()));
        IntStream.range(0, columns)
                .mapToObj(i -> ManyPortals.column(i, hosts, port))
                .forEach(c -> urls.add(c.toString()));
        if (reports > 0) {
            IntStream.range(0, columns)
                    .filter(i -> i % reports == 0)
                    .mapToObj(i -> ManyPortals.column(i, hosts, port).resolve("report.html"))
                    .forEach(c -> urls.add(c.toString()));
        }
        Files.write(folder.resolve("urls"), urls);
    }

    private static Command java(String... options) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return new Command(command);
    }

    private record Command(List<String> words) {
        ProcessBuilder with(Class<?> program, String... args) {
            words.add(program.getName());
            words.addAll(List.of(args));
            return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
