package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.crawler.fetch.Pause;

class LiveConfigurationTest {

    private static final String AGENCIES = "id,name,kind,column\na,云岭县教育局,department,https://a.test/nb/\n";

    @TempDir
    private Path folder;

    private Path file;
    private LiveConfiguration live;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long changes;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), AGENCIES);
        file = folder.resolve("nianbao.yaml");
        change(file, "sweep: { cron: \"0 30 6 * * ?\" }\n");
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var session = new Session(
                new Console(InputStream.nullInputStream(), err, err, false, 80, Map.of()),
                Clock.fixed(Instant.parse("2023-01-15T00:00:00Z"), ZoneOffset.UTC),
                Locale.ENGLISH,
                Pause.real());
        live = new LiveConfiguration(Optional.of(file), Config.load(file), session);
    }

    /** Each change has a moment of its own, however coarse those of the file system are. */
    private void change(Path path, String text) throws IOException {
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + ++changes)));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        assertThat(live.get()).isSameAs(live.get());
        assertThat(said()).isEmpty();
    }

    @Test
    void anAgencyThatIsAddedIsThereAtTheNextLook() throws Exception {
        change(folder.resolve("agencies.csv"), AGENCIES + "b,云岭县民政局,department,https://b.test/nb/\n");
        assertThat(live.get().agencies()).hasSize(2);
        assertThat(said()).contains("2 agencies");
    }

    @Test
    void aNewTimeOfSweepIsInForce() throws Exception {
        change(file, "sweep: { cron: \"0 0 5 * * ?\" }\n");
        assertThat(live.get().settings().sweep().cron()).isEqualTo("0 0 5 * * ?");
    }

    @Test
    void aTimeThatIsNoneLeavesTheOneBeforeInForce() throws Exception {
        change(file, "sweep: { cron: \"every morning\" }\n");
        assertThat(live.get().settings().sweep().cron()).isEqualTo("0 30 6 * * ?");
        assertThat(said()).contains("every morning").contains("stays in force");
        said.reset();
        live.get();
        assertThat(said()).as("said once").isEmpty();
    }

    @Test
    void aMistakeLeavesTheOneBeforeInForceUntilItIsMended() throws Exception {
        change(file, "swep: {}\n");
        assertThat(live.get().agencies()).hasSize(1);
        assertThat(said()).contains("swep").contains("stays in force");
        change(file, "sweep: { cron: \"0 0 4 * * ?\" }\n");
        assertThat(live.get().settings().sweep().cron()).isEqualTo("0 0 4 * * ?");
    }
}
