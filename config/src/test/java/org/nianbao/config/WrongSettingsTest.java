package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongSettingsTest {

    @TempDir
    Path temp;

    private Configuration load(String yaml) {
        return new Folder(temp).load(yaml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sweep: { cronn: x }              | 1 ERROR key.suggest [sweep.cronn, sweep.cron]",
                "swep: { cron: x }                | 1 ERROR key.suggest [swep, sweep]",
                "crawl: { user-agent: x }         | 1 ERROR key.suggest [crawl.user-agent, crawl.userAgent]",
                "confirmMissing: 2                | 1 ERROR key.suggest [confirmMissing, sweep.confirmMissing]",
                "web.port: 80                     | 1 ERROR key.suggest [web.port, web.port]",
                "web: { password: hunter2 }       | 1 ERROR key.suggest [web.password, web.passwordEnv]",
                "store: { kind: pg }              | 1 ERROR key.unknown [store.kind, url]",
                "store: { url: 'jdbc:x' }         | 1 ERROR value.store [store.url, jdbc:x, null, ]",
                "zone: Asia/Shangai               | 1 ERROR value.zone [zone, Asia/Shangai, Asia/Shanghai, ]",
                "zone: 北京                       | 1 ERROR value.zone [zone, 北京, Asia/Shanghai, ]",
                "years: { from: soon }            | 1 ERROR value.integer [years.from, soon, 2022, ]",
                "years: { from: 1999 }            | 1 ERROR value.range [years.from, 1999, 2008, 2100]",
                "sweep: { confirmMissing: 0 }     | 1 ERROR value.range [sweep.confirmMissing, 0, 1, 30]",
                "sweep: { cron: '* * *' }         | 1 ERROR value.cron [sweep.cron, * * *, 0 30 6 * * ?, ]",
                "sweep: { near: '' }              | 1 ERROR value.cron [sweep.near, , 0 0 8-20 * * ?, ]",
                "sweep: { confirmAfter: 1 }       | 1 ERROR value.duration [sweep.confirmAfter, 1, 1h, ]",
                "crawl: { delay: -1s }            | 1 ERROR value.duration [crawl.delay, -1s, 1s, ]",
                "crawl: { delay: 2w }             | 1 ERROR value.duration [crawl.delay, 2w, 1s, ]",
                "crawl: { timeout: 0s }           | 1 ERROR value.range [crawl.timeout, 0s, 1ms, 1h]",
                "crawl: { maxBytes: 5TB }         | 1 ERROR value.size [crawl.maxBytes, 5TB, 50MB, ]",
                "crawl: { pages: -3 }             | 1 ERROR value.range [crawl.pages, -3, 1, 10000]",
                "crawl: { pages: [1] }            | 1 ERROR value.scalar [crawl.pages, 60]",
                "crawl: { render: chrome }        | 1 ERROR value.choice [crawl.render, chrome, none, none, chromium]",
                "crawl: { render: cromium }       | 1 ERROR value.choice [crawl.render, cromium, chromium, none, chromium]",
                "crawl: { proxy: 'localhost:1' }  | 1 ERROR value.proxy [crawl.proxy, localhost:1, http://proxy.example.org:3128, ]",
                "crawl: { proxy: 'http://me:s3cret@p:1' } | 1 ERROR value.proxy [crawl.proxy, ***@p:1, http://proxy.example.org:3128, ]",
                "crawl: { proxy: 'me:s3c@ret@p:1' } | 1 ERROR value.proxy [crawl.proxy, ***@p:1, http://proxy.example.org:3128, ]",
                "crawl: { allowPrivateAddresses: yes } | 1 ERROR value.flag [crawl.allowPrivateAddresses, yes, false, ]",
                "crawl: { userAgent: 年报哨 }     | 1 ERROR value.header [crawl.userAgent, 年报哨, Mozilla/5.0 (compatible; nianbao/1.0; +https://example.org/nianbao), ]",
                "crawl: 1s                        | 1 ERROR value.group [crawl, userAgent, delay, parallelHosts, timeout, maxBytes, pages, render, proxy, ca, allowPrivateAddresses]",
                "deadlines: { department: 1-31 }  | 1 ERROR value.day [deadlines.department, 1-31, 01-31, ]",
                "deadlines: { township: '02-30' } | 1 ERROR value.day [deadlines.township, 02-30, 01-31, ]",
                "alerts: { feed: { baseUrl: ftp://x } } | 1 ERROR value.url [alerts.feed.baseUrl, ftp://x, https://nianbao.example.org, ]",
                "web: { port: 70000 }             | 1 ERROR value.range [web.port, 70000, 0, 65535]",
                "web: { host: 'a b' }             | 1 ERROR value.host [web.host, a b, 127.0.0.1, ]",
                "web: { host: 0.0.0.0 }           | 1 ERROR web.open [0.0.0.0]",
                "web: { userEnv: U }              | 1 ERROR web.half [web.userEnv, web.passwordEnv]",
                "agencies: none.txt               | 1 ERROR file.named.missing",
                "waivers: none.csv                | 1 ERROR file.named.missing",
                "agencies: \"a\\0b\"              | 1 ERROR value.path",
            })
    void aWrongValueIsNamedWithItsLineAndWhatToWrite(String yaml, String problem) {
        var configuration = load(yaml);

        assertThat(Folder.shorts(configuration)).singleElement().asString().startsWith(problem);
        assertThat(configuration.isSound()).isFalse();
        assertThat(configuration.problems().get(0).file())
                .isEqualTo(temp.resolve("nianbao.yaml").toString());
    }

    @Test
    void aWrongValueLeavesTheDefaultAndAllProblemsAreFoundAtOnce() {
        var configuration = load("""
                crawl:
                  delay: quick
                  pages: 10
                sweep:
                  confirmMissing: 0
                nonsense: 1
                """);

        assertThat(configuration.problems()).extracting(Problem::line).containsExactly(2, 5, 6);
        assertThat(configuration.settings().crawl().delay()).hasSeconds(1);
        assertThat(configuration.settings().crawl().pages()).isEqualTo(10);
        assertThat(configuration.agencies()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "127.9.9.9", "'::1'", "'[::1]'"})
    void aPageOnLoopbackNeedsNoPassword(String host) {
        assertThat(load("web: { host: " + host + " }").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1.example.org", "'::'", "10.0.0.1", "1270.0.0.1"})
    void aPageThatOthersCanReachNeedsOne(String host) {
        assertThat(load("web: { host: " + host + " }").problems())
                .extracting(Problem::key)
                .containsExactly("web.open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alerts: { mail: { to: [nobody] } }               | value.recipient",
                "alerts: { mail: { operator: a@b } }              | value.email",
                "alerts: { mail: { tls: ssl } }                   | value.choice",
                "alerts: { mail: { hots: x } }                    | key.suggest",
                "alerts: { mail: yes }                            | value.group",
                "alerts: { webhooks: { kind: wecom } }            | value.list",
                "alerts: { webhooks: [ wecom ] }                  | value.list",
                "alerts: { webhooks: [ { kind: slack } ] }        | value.choice",
            })
    void whatComesLaterIsCheckedAlready(String yaml, String key) {
        assertThat(load(yaml).problems())
                .filteredOn(p -> p.grade() == Problem.Grade.ERROR)
                .extracting(Problem::key)
                .containsExactly(key);
    }

    @Test
    void aSecretWrittenInPlaceOfAVariableNameIsNotRepeated() {
        var configuration = load("alerts: { mail: { passwordEnv: 'p4ss w0rd' } }");

        assertThat(configuration.isSound()).isFalse();
        assertThat(configuration.problems().toString()).doesNotContain("p4ss");
    }

    @Test
    void aMissingFileThatWasGivenIsAnError() {
        var missing = Config.load(temp.resolve("elsewhere.yaml"));
        var folder = Config.load(temp);

        assertThat(Folder.shorts(missing)).containsExactly("0 ERROR file.missing []");
        assertThat(missing.settings().yearsFrom()).isEqualTo(2022);
        assertThat(Folder.shorts(folder)).containsExactly("0 ERROR file.folder []");
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() {
        assertThat(Folder.shorts(load("#".repeat(2 * 1024 * 1024)))).containsExactly("0 ERROR file.large [1]");
    }

    @Test
    void withoutAnyListOfAgenciesThereIsNothingToWatch() {
        var configuration = new Folder(temp).defaults();

        assertThat(Folder.shorts(configuration)).containsExactly("0 ERROR file.missing []");
        assertThat(configuration.problems().get(0).file()).endsWith("agencies.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alerts: { mail: { host: h } }                                     | alerts.mail.host alerts.mail.from",
                "alerts: { mail: { from: a@b.cn } }                                | alerts.mail.from alerts.mail.host",
                "alerts: { mail: { host: h, from: a@b.cn } }                       | alerts.mail.host alerts.mail.to",
                "alerts: { mail: { host: h, from: a@b.cn, to: c@d.cn, user: u } }  | alerts.mail.user alerts.mail.passwordEnv",
                "alerts: { webhooks: [ { kind: wecom } ] }                         | alerts.webhooks[] alerts.webhooks[].urlEnv",
                "alerts: { webhooks: [ { urlEnv: U } ] }                           | alerts.webhooks[] alerts.webhooks[].kind",
                "alerts: { mail: { host: h, from: a@b.cn, to: c@d.cn, offices: [ { name: x } ] } } | alerts.mail.offices[] alerts.mail.offices[].to",
            })
    void whatIsUselessWithoutAnotherKeySaysSo(String yaml, String keys) {
        assertThat(Folder.shorts(load(yaml))).containsExactly("1 ERROR key.needed [" + keys.replace(" ", ", ") + "]");
    }

    @Test
    void officesWithoutAddressesAreANote() {
        var configuration = load("alerts: { mail: { host: h, from: a@b.cn, to: [office] } }");
        assertThat(Folder.shorts(configuration)).containsExactly("1 NOTE mail.office []");
        assertThat(configuration.isSound()).isTrue();
    }

    /** Who has a name and a password for a server elsewhere should not shout them across the net. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user: u, passwordEnv: P                         | 1 NOTE mail.clear [alerts.mail.user, smtp.example.org]",
                "user: u, passwordEnv: P, tls: none              | 1 NOTE mail.clear [alerts.mail.user, smtp.example.org]",
                "user: u, passwordEnv: P, tls: starttls          | ''",
                "user: u, passwordEnv: P, tls: tls               | ''",
                "tls: none                                       | ''"
            })
    void aPasswordThatWouldTravelInClearIsANote(String keys, String expected) {
        var configuration =
                load("alerts: { mail: { host: smtp.example.org, from: a@b.cn, to: c@d.cn, " + keys.strip() + " } }");
        assertThat(String.join(";", Folder.shorts(configuration))).isEqualTo(expected);
        assertThat(configuration.isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1", "LOCALHOST"})
    void toAServerOnThisMachineItDoesNotTravel(String host) {
        var yaml = "alerts: { mail: { host: \"" + host + "\", from: a@b.cn, to: c@d.cn, user: u, passwordEnv: P } }";
        assertThat(Folder.shorts(load(yaml))).isEmpty();
    }

    @Test
    void theNoteStandsAtTheLineThatSaysNone() {
        var yaml = """
                alerts:
                  mail:
                    host: smtp.example.org
                    from: a@b.cn
                    to: c@d.cn
                    user: u
                    passwordEnv: P
                    tls: none
                """;
        assertThat(Folder.shorts(load(yaml))).singleElement().asString().startsWith("8 NOTE mail.clear");
    }
}
