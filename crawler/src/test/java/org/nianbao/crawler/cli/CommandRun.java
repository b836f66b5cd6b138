package org.nianbao.crawler.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * One run of the program within the test.
 *
 * @param exit exit code
 * @param out data
 * @param err messages
 */
public record CommandRun(int exit, String out, String err) {

    /** Runs a command line in English, as the launcher would. */
    public static CommandRun of(Clock clock, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100,
                Map.of("LANG", "en_US.UTF-8", "PATH", System.getenv().getOrDefault("PATH", "")));
        int exit = Cli.run(args, console, clock);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
