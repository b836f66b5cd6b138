package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.proxy.Tunnel;
import org.nianbao.store.DataLock;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private Path configured(String column) throws IOException {
        Files.writeString(
                folder.resolve("agencies.csv"), "id,name,kind,column\nczj,云岭县财政局,department," + column + "\n");
        return Files.writeString(
                folder.resolve("nianbao.yaml"),
                "years: { from: 2022 }\ncrawl: { delay: 0s, allowPrivateAddresses: true }\n");
    }

    @Test
    void beforeTheFirstRunEverythingIsFineAndItSaysWhatComesNext() throws IOException {
        var run = shell.width(80).run("doctor", "-c", configured("http://127.0.0.1:1/"));
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("可以写入", "还没有数据库", "→ 请先运行 nianbao run。", "没有配置邮件服务器");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void itWaitsForNoWriter() throws IOException {
        var config = configured("http://127.0.0.1:1/");
        shell.run("ingest", "-c", config, SampleFiles.SOUND.in(folder));
        try (var lock = DataLock.acquire(folder.resolve("data"), Duration.ZERO, Instant.EPOCH)) {
            var run = shell.run("doctor", "-c", config);
            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out())
                    .contains("正由主机", String.valueOf(ProcessHandle.current().pid()));
            assertThat(shell.waited()).isZero();
            assertThat(lock.dataDir().root()).exists();
        }
    }

    @Test
    void aClockThatWasSetBackIsAProblem() throws IOException {
        var config = configured("http://127.0.0.1:1/");
        shell.run("ingest", "-c", config, SampleFiles.SOUND.in(folder));
        var run = new Shell().now("2023-01-05T08:00+08:00").run("doctor", "-c", config);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("问题", "2023-01-05T08:00", "2023-02-10T08:00");
    }

    @Test
    void portalsAreAskedOnlyWhenToldTo() throws IOException {
        try (var site = Site.start()) {
            site.put("/nb/", "年报", "<p>x</p>");
            var config = configured(site.at("/nb/"));
            assertThat(shell.run("doctor", "-c", config).exit()).isZero();
            assertThat(site.asked()).isEmpty();
            var run = shell.run("doctor", "-c", config, "--portals");
            assertThat(run.out()).contains("/nb/ 可以访问");
            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(site.asked()).containsExactly("/nb/");
        }
        var silent = shell.run("doctor", "-c", configured("http://127.0.0.1:1/"), "--portals", "1", "--json");
        assertThat(silent.exit()).isEqualTo(3);
        var last = JSON.readTree(silent.out())
                .path("checks")
                .valueStream()
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(last.path("subject").asString()).isEqualTo("portal");
        assertThat(last.path("state").asString()).isEqualTo("problem");
        assertThat(last.path("remedy").asString()).contains("crawl.proxy");
    }

    @Test
    void aDeadProxyIsAProblemAndOneThatAnswersIsNot() throws IOException {
        var config = configured("http://127.0.0.1:1/");
        var yaml = Files.readString(config);
        int port;
        try (var tunnel = new Tunnel(1)) {
            port = tunnel.port();
            Files.writeString(config, yaml.replace("crawl: {", "crawl: { proxy: 'http://127.0.0.1:" + port + "',"));
            var run = shell.run("doctor", "-c", config);
            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out()).contains("代理 127.0.0.1:" + port + " 可以连接");
        }
        var run = shell.run("doctor", "-c", config);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("代理 127.0.0.1:" + port + " 不能用：nobody listens at that port", "crawl.proxy");
    }

    @Test
    void aWrongConfigurationIsTwo() throws IOException {
        var config = configured("http://127.0.0.1:1/");
        Files.writeString(config, "dta: x\n");
        var run = shell.run("doctor", "-c", config);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
