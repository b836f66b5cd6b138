package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.nianbao.crawler.fetch.Pause;

/** Runs command lines within the test, in Chinese unless told otherwise; waiting takes no time. */
final class Shell {

    private Clock clock = at("2023-02-10T08:00+08:00");
    private byte[] input = {};
    private int width = 100;
    private Map<String, String> env = Map.of();
    private final Queue<Duration> waited = new ConcurrentLinkedQueue<>();

    private static Clock at(String moment) {
        return Clock.fixed(OffsetDateTime.parse(moment).toInstant(), ZoneOffset.UTC);
    }

    Shell now(String moment) {
        clock = at(moment);
        return this;
    }

    Shell input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Shell width(int columns) {
        width = columns;
        return this;
    }

    Shell env(String name, String value) {
        env = Map.of(name, value);
        return this;
    }

    Duration waited() {
        return waited.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Runs; no command line may end in a stack trace. */
    CommandRun run(Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                width,
                env);
        var texts = Stream.of(args)
                .map(arg -> arg instanceof Path path ? path.toString() : String.valueOf(arg))
                .toArray(String[]::new);
        var exit = Cli.run(texts, console, clock, pause());
        var run = new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(exit).isBetween(0, 3);
        return run;
    }

    private Pause pause() {
        return new Pause() {
            @Override
            public long nanos() {
                return waited().toNanos();
            }

            @Override
            public void sleep(Duration time) {
                waited.add(time);
            }
        };
    }
}
