package org.nianbao.crawler.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.config.Config;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.DataLock;
import org.nianbao.store.sqlite.SqliteStore;

/** What the daemon does, and when it does not. */
class DutiesTest {

    @TempDir
    Path folder;

    /** Two complete looks after the deadline at a column without reports. */
    private Path watched(Site site) throws IOException {
        Files.writeString(
                folder.resolve("agencies.csv"),
                "id,name,kind,column\nczj,云岭县财政局,department,"
                        + site.column("/czj/", "云岭县财政局").at("/czj/") + "\n");
        var config = Files.writeString(
                folder.resolve("nianbao.yaml"),
                "years: { from: 2022 }\ncrawl: { delay: 0s, allowPrivateAddresses: true }\n");
        new Shell().now("2023-02-03T08:00+08:00").run("run", "-c", config);
        new Shell().now("2023-02-04T08:00+08:00").run("run", "-c", config);
        return config;
    }

    private static Runnable duty(Path config, String name, String now) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false, 100, Map.of());
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var session = new Session(console, clock, Locale.ROOT, Pause.real());
        var live = new LiveConfiguration(Optional.of(config), Config.load(config), session);
        return new Duties(live, session)
                .tasks().stream()
                        .filter(task -> task.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .work();
    }

    private String remembered() throws IOException {
        var data = folder.resolve("data");
        try (var store = SqliteStore.openReadOnly(data)) {
            return store.observations("czj", Instant.MAX) + "\n" + store.verdicts(2022) + "\n" + store.feed() + "\n"
                    + store.outbox().messages(99).size() + "\n" + Files.readString(data.resolve("feed.xml"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "tick", "digest"})
    void nothingIsJudgedBeforeWhatWasAlreadySeen(String name) throws Exception {
        try (var site = Site.start()) {
            var config = watched(site);
            var before = remembered();
            assertThatExceptionOfType(ClockSetBackException.class)
                    .isThrownBy(duty(config, name, "2023-01-15T00:00:00Z")::run)
                    .withMessageContaining("2023-01-15")
                    .withMessageContaining("2023-02-04");
            assertThat(remembered()).isEqualTo(before);
            DataLock.acquire(folder.resolve("data"), Duration.ZERO, Instant.EPOCH)
                    .close();
        }
    }

    @Test
    void chatGroupsHearNothingAtMidnight() throws Exception {
        try (var site = Site.start()) {
            var config = watched(site);
            Files.writeString(config, "alerts: { webhooks: [ { kind: generic, urlEnv: NOT_SET } ] }\n", APPEND);
            duty(config, "tick", "2023-02-04T16:05:00Z").run();
            assertThat(bulletins()).as("five past midnight").isZero();
            duty(config, "settled", "2023-02-04T16:25:00Z").run();
            assertThat(bulletins()).as("before the night is over").isZero();
            duty(config, "digest", "2023-02-05T00:00:00Z").run();
            assertThat(bulletins()).as("eight in the morning").isOne();
        }
    }

    private int bulletins() {
        try (var store = SqliteStore.openReadOnly(folder.resolve("data"))) {
            return store.outbox().messages(99).size();
        }
    }

    @Test
    void onceTheClockIsRightTheDutiesAreDone() throws Exception {
        try (var site = Site.start()) {
            var config = watched(site);
            int asked = site.asked().size();
            duty(config, "sweep", "2023-02-05T00:00:00Z").run();
            assertThat(site.asked()).hasSizeGreaterThan(asked);
        }
    }
}
