package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.nianbao.crawler.trust.Authority;
import org.nianbao.crawler.trust.Pem;

/** Whatever file the configuration rests on, the daemon follows its changes. */
class LiveConfigurationTest {

    private static final String ONE = "id,name,kind,column\nczj,云岭县财政局,department,https://a.gov.cn/nb/\n";
    private static final String TWO = ONE + "mzj,云岭县民政局,department,https://b.gov.cn/nb/\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Instant written = Instant.parse("2023-01-10T00:00:00Z");

    @BeforeEach
    void list() throws IOException {
        write("agencies.csv", ONE);
    }

    /** Each time a second later, whatever the clock of this machine can tell apart. */
    private Path write(String name, String text) throws IOException {
        written = written.plusSeconds(1);
        var file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private LiveConfiguration live(String yaml) throws IOException {
        var config = write("nianbao.yaml", yaml);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var console = new Console(InputStream.nullInputStream(), nowhere, err, false, 100, Map.of());
        var session = new Session(console, Clock.fixed(written, ZoneOffset.UTC), Locale.ENGLISH, Pause.real());
        return new LiveConfiguration(Optional.of(config), Config.load(config), session);
    }

    @Test
    void aRenewedCertificateIsRead() throws Exception {
        var old = Authority.in(folder, "old");
        var renewed = Authority.in(folder, "renewed");
        write("ca.pem", Pem.of(old.certificate()));
        var live = live("crawl: { ca: ca.pem }\n");
        assertThat(live.get().settings().crawl().ca()).containsExactly(old.certificate());
        write("ca.pem", Pem.of(old.certificate()) + Pem.of(renewed.certificate()));
        assertThat(live.get().settings().crawl().ca()).containsExactly(old.certificate(), renewed.certificate());
    }

    @Test
    void agenciesWaiversAndProfileAreRead() throws IOException {
        write("local.yaml", "name: 甲市\n");
        var live = live("profile: local.yaml\n");
        write("agencies.csv", TWO);
        assertThat(live.get().agencies()).hasSize(2);
        write("waivers.csv", "agency,year,rule,reason,author,expires\nczj,2022,,机构撤销,李某,\n");
        assertThat(live.get().waivers()).hasSize(1);
        write("local.yaml", "name: 乙市\n");
        assertThat(live.get().settings().profile().orElseThrow().name()).isEqualTo("乙市");
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("Configuration read again"));
    }

    /** What is wrong is said once; what mends it may be a file that the configuration in force does not know. */
    @Test
    void aFileThatWasMissingIsNoticedWhenItIsThere() throws Exception {
        var live = live("");
        write("nianbao.yaml", "agencies: list.csv\ncrawl: { ca: ca.pem }\n");
        assertThat(live.get().agencies()).hasSize(1);
        var complaint = said.toString(StandardCharsets.UTF_8);
        assertThat(complaint).contains("list.csv", "ca.pem", "until it is mended");
        assertThat(live.get().agencies()).hasSize(1);
        assertThat(said).hasToString(complaint);

        write("ca.pem", Pem.of(Authority.in(folder, "office").certificate()));
        live.get();
        write("list.csv", TWO);
        assertThat(live.get().agencies()).hasSize(2);
        assertThat(live.get().settings().crawl().ca()).hasSize(1);
    }

    @Test
    void aListThatWasWrongIsReadWhenItIsMended() throws IOException {
        var live = live("");
        write("nianbao.yaml", "agencies: other.csv\n");
        write("other.csv", TWO + "x,,\n");
        assertThat(live.get().agencies()).hasSize(1);
        write("other.csv", TWO);
        assertThat(live.get().agencies()).hasSize(2);
    }

    @Test
    void aNewTimeOfDayIsInForceAndOneThatIsNoneIsNot() throws IOException {
        var live = live("");
        write("nianbao.yaml", "sweep: { cron: '0 0 5 * * ?' }\n");
        assertThat(live.get().settings().sweep().cron()).isEqualTo("0 0 5 * * ?");
        write("nianbao.yaml", "sweep: { cron: every morning }\n");
        assertThat(live.get().settings().sweep().cron()).isEqualTo("0 0 5 * * ?");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("every morning", "until it is mended");
    }

    @Test
    void whatTakesEffectOnlyAtTheNextStartIsSaid() throws IOException {
        var live = live("");
        write("nianbao.yaml", "crawl: { delay: 2s }\n");
        live.get();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("started again");
        write("nianbao.yaml", "web: { port: 8081 }\n");
        live.get();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("started again");
    }
}
