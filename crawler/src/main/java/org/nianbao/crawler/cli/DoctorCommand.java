package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.nianbao.config.Alerts;
import org.nianbao.config.Configuration;
import org.nianbao.config.Settings;
import org.nianbao.crawler.doctor.ClockProbe;
import org.nianbao.crawler.doctor.DatabaseProbe;
import org.nianbao.crawler.doctor.DiskProbe;
import org.nianbao.crawler.doctor.FeedProbe;
import org.nianbao.crawler.doctor.MailProbe;
import org.nianbao.crawler.doctor.MailTarget;
import org.nianbao.crawler.doctor.MemoryProbe;
import org.nianbao.crawler.doctor.PortalProbe;
import org.nianbao.crawler.doctor.Probe;
import org.nianbao.crawler.doctor.ProxyProbe;
import org.nianbao.crawler.doctor.Result;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.proxy.OfficeProxy;
import org.nianbao.crawler.trust.Trust;
import org.nianbao.store.HostState;
import org.nianbao.store.SchemaVersionException;
import org.nianbao.store.StorageException;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao doctor}: tests what the program needs; takes no lock and changes nothing. */
@Command(name = "doctor", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--portals",
            arity = "0..1",
            fallbackValue = "20",
            paramLabel = "N",
            descriptionKey = "doctor.portals")
    private Optional<Integer> portals = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(config, session);
        var settings = loaded.configuration().settings();
        var store = store(settings);
        try {
            var results = new ArrayList<Result>();
            var printer = new DoctorPrinter(session, json);
            for (var probe : probes(loaded.configuration(), store)) {
                for (var result : probe.look()) {
                    results.add(result);
                    printer.print(result);
                }
            }
            printer.end(results, settings.zone());
            boolean problem = results.stream().anyMatch(r -> r.state() == Result.State.PROBLEM);
            return loaded.exitCode(problem ? ExitCodes.UNFINISHED : ExitCodes.NOTHING_TO_COMPLAIN);
        } finally {
            store.ifPresent(Store::close);
        }
    }

    private List<Probe> probes(Configuration configuration, Optional<Store> store) {
        var settings = configuration.settings();
        var data = settings.data();
        var now = session.clock().instant();
        var newest = store.flatMap(Store::newestObservation);
        var last = store.flatMap(s -> s.lastSweep(Instant.MAX));
        var probes = new ArrayList<Probe>(List.of(
                new DiskProbe(data, now),
                new DatabaseProbe(data),
                new FeedProbe(data.resolve("feed.xml"), last.isPresent(), now),
                new ClockProbe(newest, last, now, settings.zone()),
                MemoryProbe.ofProcess(),
                new ProxyProbe(settings.crawl().proxy().map(OfficeProxy::of)),
                new MailProbe(
                        settings.alerts().mail().map(this::target),
                        MailGreeting.usual(Trust.besides(settings.crawl().ca())))));
        Function<String, HostState> hosts = key -> store.map(s -> s.host(key)).orElseGet(() -> HostState.unknown(key));
        portals.ifPresent(most -> probes.add(new PortalProbe(
                configuration.agencies(), Math.max(1, most), OneFetch.likeASweep(session, settings.crawl(), hosts))));
        return probes;
    }

    private MailTarget target(Alerts.Mail mail) {
        var password = mail.passwordEnv()
                .flatMap(name -> Optional.ofNullable(session.console().env().get(name)));
        return new MailTarget(
                mail.host(), mail.port(), MailTarget.Tls.valueOf(mail.tls().name()), mail.user(), password);
    }

    /** Why a store cannot be read, the probe of the database says. */
    private static Optional<Store> store(Settings settings) {
        try {
            return Optional.of(SqliteStore.openReadOnly(settings.data()));
        } catch (StorageException | SchemaVersionException e) {
            LoggerFactory.getLogger(DoctorCommand.class).debug("no store to ask", e);
            return Optional.empty();
        }
    }
}
