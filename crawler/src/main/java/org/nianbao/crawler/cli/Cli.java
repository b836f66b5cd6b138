package org.nianbao.crawler.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.sweep.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: finds the command, runs it, and turns what it throws into one line and an exit code. */
@Command(
        name = "nianbao",
        resourceBundle = "org.nianbao.crawler.cli.help",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND")
final class Cli implements Runnable {

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private String lang = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintWriter out;

    private Cli(PrintWriter out) {
        this.out = out;
    }

    /** Runs a command line; never throws. */
    static int run(String[] args, Console console, Clock clock) {
        return run(args, console, clock, Pause.real());
    }

    /** As {@link #run(String[], Console, Clock)}, with a way of waiting of the caller's choice. */
    static int run(String[] args, Console console, Clock clock, Pause pause) {
        var session = new Session(console, clock, Language.of(List.of(args), console.env()), pause);
        var out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        var line = new CommandLine(new Cli(out));
        asked(args, commands(session)).forEach((name, command) -> line.addSubcommand(name, command.get()));
        var bundle = ResourceBundle.getBundle(
                "org.nianbao.crawler.cli.help",
                session.language().getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        line.setResourceBundle(bundle);
        line.setOut(out).setErr(err);
        // A file may be called @x.
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, Math.min(console.width(), 120)));
        line.setExecutionExceptionHandler((thrown, at, parsed) -> Failure.report(thrown, session));
        line.setParameterExceptionHandler((thrown, arguments) -> {
            session.console().err().println(session.messages().text(Misuse.words(thrown)));
            return Failure.WRONG_USAGE;
        });
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new ProgramVersion()));
        var unknown = Language.unknown(List.of(args));
        if (unknown.isPresent()) {
            session.say("lang.unknown", unknown.get());
            return Failure.WRONG_USAGE;
        }
        return line.execute(args);
    }

    private static Map<String, Supplier<Object>> commands(Session session) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("demo", () -> new DemoCommand(session));
        commands.put("check", () -> new CheckCommand(session));
        commands.put("run", () -> new RunCommand(session));
        commands.put("serve", () -> new ServeCommand(session));
        commands.put("status", () -> new StatusCommand(session));
        commands.put("explain", () -> new ExplainCommand(session));
        commands.put("ingest", () -> new IngestCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("discover", () -> new DiscoverCommand(session));
        commands.put("verify", () -> new VerifyCommand(session));
        commands.put("backup", () -> new BackupCommand(session));
        commands.put("rules", () -> new RulesCommand(session));
        commands.put("alerts", () -> new AlertsCommand(session));
        commands.put("config", () -> new ConfigCommand(session));
        commands.put("doctor", () -> new DoctorCommand(session));
        return commands;
    }

    /** Only the command that is asked for, if one is: to look into all of them takes longer than to check a report. */
    private static Map<String, Supplier<Object>> asked(String[] args, Map<String, Supplier<Object>> commands) {
        return Arrays.stream(args)
                .filter(commands::containsKey)
                .findFirst()
                .map(name -> Map.of(name, Objects.requireNonNull(commands.get(name))))
                .orElse(commands);
    }

    @Override
    public void run() {
        spec.commandLine().usage(out);
    }

    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nianbao " + Version.OF_PROGRAM};
        }
    }
}
