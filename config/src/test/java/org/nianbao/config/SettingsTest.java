package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path temp;

    @Test
    void withoutAFileTheDefaultsOfTheContractHold() {
        var configuration = new Folder(temp).withOneAgency().defaults();

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.settings())
                .isEqualTo(new Settings(
                        temp.resolve("agencies.csv"),
                        temp.resolve("waivers.csv"),
                        Optional.empty(),
                        temp.resolve("data"),
                        ZoneId.of("Asia/Shanghai"),
                        2022,
                        new Settings.Sweep(
                                "0 30 6 * * ?", "0 0 8-20 * * ?", 2, Duration.ofHours(1), Duration.ofHours(20)),
                        new Settings.Crawl(
                                "Mozilla/5.0 (compatible; nianbao/1.0; +https://example.org/nianbao)",
                                Duration.ofSeconds(1),
                                16,
                                Duration.ofSeconds(30),
                                50L * 1024 * 1024,
                                60,
                                Render.NONE,
                                Optional.empty(),
                                List.of(),
                                false),
                        Map.of(Kind.DEPARTMENT, MonthDay.of(1, 31), Kind.GOVERNMENT, MonthDay.of(3, 31)),
                        new Alerts(
                                false,
                                "0 0 8 * * ?",
                                90,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        new Settings.Web("127.0.0.1", 8080, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void everyKeyInEffectReachesTheSettings() {
        var configuration = new Folder(temp)
                .with("units.csv", Folder.HEADER + Folder.ROW)
                .with("w.csv", "agency,year,rule,reason,author,expires\n")
                .load("""
                agencies: units.csv
                waivers: w.csv
                data: /srv/nianbao
                store: { url: null }
                zone: Asia/Urumqi
                years: { from: 2019 }
                sweep: { cron: "0 0 5 * * ?", near: "0 0 9 * * ? *", confirmMissing: 3, confirmAfter: 90m, atMost: 6h }
                crawl:
                  userAgent: "probe/2.0"
                  delay: 500ms
                  parallelHosts: 4
                  timeout: 2m
                  maxBytes: 512KB
                  pages: 7
                  render: chromium
                  proxy: http://proxy.example.org:3128
                  allowPrivateAddresses: true
                deadlines: { department: "01-20", government: "03-15", township: "02-20", subdistrict: "02-21", other: 02-29 }
                alerts:
                  letters: true
                  digest: "0 30 7 * * ?"
                  coverage: 75
                  heartbeatEnv: NB_HEARTBEAT
                  feed: { title: 年报, baseUrl: "https://feed.example.org/" }
                  mail:
                    host: smtp.example.org
                    port: 587
                    from: nianbao@example.org
                    to: [office, chief@example.org]
                    offices: [ { name: 县政务公开办, to: [office@example.org] }, { name: 市政务公开办, to: city@example.org } ]
                    operator: [operator@example.org]
                    tls: starttls
                    user: nb
                    passwordEnv: NB_SMTP
                  webhooks:
                    - { kind: dingtalk, urlEnv: NB_DING, secretEnv: NB_DING_SECRET }
                    - { kind: generic, urlEnv: NB_HOOK }
                web: { host: 0.0.0.0, port: 0, baseUrl: "https://nb.example.org", userEnv: NB_USER, passwordEnv: NB_PASSWORD }
                """);

        assertThat(Folder.shorts(configuration)).isEmpty();
        var settings = configuration.settings();
        assertThat(settings.agencies()).isEqualTo(temp.resolve("units.csv"));
        assertThat(settings.waivers()).isEqualTo(temp.resolve("w.csv"));
        assertThat(settings.data()).isEqualTo(Path.of("/srv/nianbao"));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThat(settings.yearsFrom()).isEqualTo(2019);
        assertThat(settings.sweep())
                .isEqualTo(new Settings.Sweep(
                        "0 0 5 * * ?", "0 0 9 * * ? *", 3, Duration.ofMinutes(90), Duration.ofHours(6)));
        assertThat(settings.crawl())
                .isEqualTo(new Settings.Crawl(
                        "probe/2.0",
                        Duration.ofMillis(500),
                        4,
                        Duration.ofMinutes(2),
                        512L * 1024,
                        7,
                        Render.CHROMIUM,
                        Optional.of(URI.create("http://proxy.example.org:3128")),
                        List.of(),
                        true));
        assertThat(settings.deadlines())
                .containsOnly(
                        Map.entry(Kind.DEPARTMENT, MonthDay.of(1, 20)),
                        Map.entry(Kind.GOVERNMENT, MonthDay.of(3, 15)),
                        Map.entry(Kind.TOWNSHIP, MonthDay.of(2, 20)),
                        Map.entry(Kind.SUBDISTRICT, MonthDay.of(2, 21)),
                        Map.entry(Kind.OTHER, MonthDay.of(2, 29)));
        assertThat(settings.alerts())
                .isEqualTo(new Alerts(
                        true,
                        "0 30 7 * * ?",
                        75,
                        Optional.of("NB_HEARTBEAT"),
                        Optional.of("年报"),
                        Optional.of(URI.create("https://feed.example.org/")),
                        Optional.of(new Alerts.Mail(
                                "smtp.example.org",
                                587,
                                "nianbao@example.org",
                                List.of("office", "chief@example.org"),
                                List.of(
                                        new Alerts.Office("县政务公开办", List.of("office@example.org")),
                                        new Alerts.Office("市政务公开办", List.of("city@example.org"))),
                                List.of("operator@example.org"),
                                Alerts.Tls.STARTTLS,
                                Optional.of("nb"),
                                Optional.of("NB_SMTP"))),
                        List.of(
                                new Alerts.Webhook(Alerts.Robot.DINGTALK, "NB_DING", Optional.of("NB_DING_SECRET")),
                                new Alerts.Webhook(Alerts.Robot.GENERIC, "NB_HOOK", Optional.empty()))));
        assertThat(settings.web().host()).isEqualTo("0.0.0.0");
        assertThat(settings.web().port()).isZero();
        assertThat(settings.web().baseUrl()).contains(URI.create("https://nb.example.org"));
        assertThat(settings.web().userEnv()).contains("NB_USER");
        assertThat(settings.web().passwordEnv()).contains("NB_PASSWORD");
    }

    @Test
    void nothingWrittenOrNullMeansTheDefault() {
        var defaults = new Folder(temp).withOneAgency().defaults().settings();

        for (var yaml : new String[] {"", "# nothing\n", "---\n", "{}", "null", "sweep:\nweb: ~\ncrawl: {delay: }\n"}) {
            var configuration = new Folder(temp).load(yaml);
            assertThat(Folder.shorts(configuration)).as(yaml).isEmpty();
            assertThat(configuration.settings()).as(yaml).isEqualTo(defaults);
        }
    }

    @Test
    void aGb18030FileIsReadAsExcelAndNotepadWriteIt() {
        var yaml = "alerts: { feed: { title: 利通区年报监测 } }\n".getBytes(java.nio.charset.Charset.forName("GB18030"));

        var configuration =
                new Folder(temp).withOneAgency().with("nianbao.yaml", yaml).load();

        assertThat(configuration.settings().alerts().feedTitle()).contains("利通区年报监测");
    }

    @Test
    void aFolderWithoutYamlHasTheDefaultsAndOneWithItIsRead() {
        var folder = new Folder(temp).withOneAgency();
        assertThat(Config.ofFolder(temp).settings().yearsFrom()).isEqualTo(2022);

        folder.with("nianbao.yaml", "years: { from: 2020 }");

        assertThat(Config.ofFolder(temp).settings().yearsFrom()).isEqualTo(2020);
        assertThat(Config.ofFolder(temp).agencies()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://10.1.1.1:3128", "https://proxy.example.org", "socks://proxy:1080", "socks5://[::1]:1080"
            })
    void aProxyIsOfHttpOrOfSocks(String address) {
        var configuration = new Folder(temp).load("crawl: { proxy: '" + address + "' }");
        assertThat(configuration.settings().crawl().proxy()).contains(URI.create(address));
    }
}
