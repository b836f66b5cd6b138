package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.store.DataLock;
import tools.jackson.databind.json.JsonMapper;

/** Commands on a configured watch, without a portal. */
class WatchCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String AGENCIES = """
            id,name,kind,column
            czj,云岭县财政局,department,http://127.0.0.1:1/czj/
            mzj,云岭县民政局,department,http://127.0.0.1:1/mzj/
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private Path configured(String yaml, String agencies) throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), agencies);
        return Files.writeString(folder.resolve("nianbao.yaml"), yaml);
    }

    private Path configured() throws IOException {
        return configured("years: { from: 2022 }\n", AGENCIES);
    }

    /** The report of 财政局 is in the archive. */
    private Path ingested() throws IOException {
        var config = configured();
        var run = shell.run(
                "ingest", "-c", config, "--by", "王小明", "--published", "2023-01-18", SampleFiles.SOUND.in(folder));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("已入库").contains("云岭县财政局").contains("2022");
        return config;
    }

    @Test
    void withoutConfigurationItSaysWhatIsMissing() {
        for (var command : new String[] {"run", "status", "serve", "verify"}) {
            var run = shell.run(command, "-c", folder.resolve("nianbao.yaml"));
            assertThat(run.exit()).as(command).isEqualTo(2);
            assertThat(run.err()).contains("nianbao.yaml");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheKeyThatWasMeant() throws IOException {
        var config = configured("years: { from: 2022 }\ncrawl:\n  dela: 1s\n", AGENCIES);
        var run = shell.run("run", "-c", config);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nianbao.yaml:3").contains("crawl.delay");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aYamlThatIsNoneIsNamedWithItsLine() throws IOException {
        var config = configured("years: {\n  from: [\n", AGENCIES);
        var run = shell.run("status", "-c", config);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).containsPattern("nianbao\\.yaml:\\d");
    }

    @Test
    void aBadRowLeavesTheGoodOnesAndTheExitCodeSaysSo() throws IOException {
        ingested();
        var config = configured("years: { from: 2022 }\n", AGENCIES + "xyz,云岭县某局,ministry,http://127.0.0.1:1/x/\n");
        var run = shell.run("status", "-c", config, "--format", "json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("agencies.csv:4").contains("ministry");
        assertThat(JSON.readTree(run.out()).get("verdicts").size()).isEqualTo(2);
    }

    @Test
    void aStatusBeforeAnyRunSaysWhatToDo() throws IOException {
        var run = shell.run("status", "-c", configured());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("nianbao run");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aSecondWriterWaitsFiveSecondsAndThenNamesTheFirst() throws IOException {
        var config = configured();
        try (var lock = DataLock.acquire(folder.resolve("data"), Duration.ZERO, Instant.EPOCH)) {
            var run = shell.run("run", "-c", config);
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err())
                    .contains(String.valueOf(ProcessHandle.current().pid()));
            assertThat(shell.waited()).isEqualTo(DataLock.USUAL_WAIT);
            assertThat(lock.dataDir().root()).exists();
        }
    }

    @Test
    void aReportFindsItsAgencyByItsNameAndKeepsTheNameOfWhoBroughtIt() throws IOException {
        var config = ingested();
        var status = JSON.readTree(
                shell.run("status", "-c", config, "--format", "json").out());
        var verdict = status.get("verdicts").get(0);
        assertThat(verdict.get("agency").asString()).isEqualTo("czj");
        assertThat(verdict.get("publishedOn").asString()).isEqualTo("2023-01-18");
        assertThat(verdict.get("publishedBasis").asString()).isEqualTo("page");
        assertThat(verdict.get("conformity").asString()).isEqualTo("CONFORMS");

        var explained = shell.run("explain", "czj", "-c", config);
        assertThat(explained.exit()).isZero();
        assertThat(explained.out()).contains("王小明").contains("2023-01-18").contains("云岭县财政局");
    }

    @Test
    void aReportOfNobodyIsNamedAndMayBeGivenToSomebody() throws IOException {
        var config = configured("years: { from: 2022 }\n", AGENCIES.replace("财政局", "审计局"));
        var file = SampleFiles.SOUND.in(folder);
        var refused = shell.run("ingest", "-c", config, file);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("云岭县财政局").contains("--agency").contains("sound.html");

        var given = shell.run("ingest", "-c", config, "--agency", "mzj", file);
        assertThat(given.exit()).isZero();
        assertThat(given.out()).contains("云岭县民政局");
        assertThat(shell.run("ingest", "-c", config, "--agency", "nobody", file).exit())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoReportDoesNotEnterAndStopsNoOther() throws IOException {
        var run = shell.run(
                "ingest", "-c", configured(), SampleFiles.OTHER_PAGE.in(folder), SampleFiles.SOUND.in(folder));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("other.html");
        assertThat(run.out()).contains("sound.html");
    }

    @Test
    void verifyFindsAnAlteredByteAndAMissingFile() throws IOException {
        var config = ingested();
        assertThat(shell.run("verify", "-c", config).exit()).isZero();
        Path file;
        try (var tree = Files.walk(folder.resolve("data/archive"))) {
            file = tree.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.write(file, bytes);
        var altered = shell.run("verify", "-c", config);
        assertThat(altered.exit()).isEqualTo(3);
        assertThat(altered.out()).contains("被改动").contains(file.getFileName().toString());

        Files.delete(file);
        assertThat(shell.run("verify", "-c", config).out()).contains("缺失");
    }

    @Test
    void csvOpensWithAHeaderAndHoldsNoFormula() throws IOException {
        var config = configured("years: { from: 2022 }\n", AGENCIES.replace("云岭县民政局", "=HYPERLINK(1)"));
        shell.run("ingest", "-c", config, SampleFiles.SOUND.in(folder));
        var lines = shell.run("status", "-c", config, "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("agency,name,year,deadline,");
        assertThat(lines.get(2)).contains(",'=HYPERLINK(1),").doesNotContain(",=");
    }

    @Test
    void theTableKeepsToTheScreenAndCutsNothing() throws IOException {
        var longName = "云岭县人力资源和社会保障局政务服务数据管理局行政审批局";
        var config = configured("years: { from: 2022 }\n", AGENCIES.replace("云岭县民政局", longName));
        shell.run("ingest", "-c", config, SampleFiles.SOUND.in(folder));
        var table = shell.width(80).run("status", "-c", config).out();
        assertThat(table).contains("云岭县财政局").doesNotContain("…");
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80));
        assertThat(table.codePoints().filter(c -> c == '行').count()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void statusAsOfADayShowsWhatWasKnownThen() throws IOException {
        var config = ingested();
        var before = shell.run("status", "-c", config, "--as-of", "2023-02-01", "--format", "json");
        assertThat(JSON.readTree(before.out())
                        .get("verdicts")
                        .get(0)
                        .get("conformity")
                        .isNull())
                .isTrue();
        var past = shell.run("run", "-c", config, "--as-of", "2023-02-01");
        assertThat(past.exit()).isEqualTo(2);
        assertThat(past.err()).contains("status --as-of");
        assertThat(shell.run("status", "-c", config, "--as-of", "1.2.2023").exit())
                .isEqualTo(2);
        assertThat(shell.run("status", "-c", config, "--year", "1999").err())
                .contains("1999")
                .contains("2022");
        assertThat(shell.run("status", "-c", config, "--format", "xml").exit()).isEqualTo(2);
    }

    @Test
    void configCheckShowsWhatComesNext() throws IOException {
        var run = shell.now("2023-01-10T08:00+08:00").run("config", "check", "-c", configured());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("机关 2 个").contains("2023-01-31").contains("2023-01-11T06:30+08:00");
        var wrong = configured("sweep: { cron: \"every day\" }\n", AGENCIES);
        assertThat(shell.run("config", "check", "-c", wrong).exit()).isEqualTo(2);
    }

    @Test
    void aBrowserThatIsAskedForAndNotInstalledIsSaid() throws IOException {
        var config = configured("crawl: { render: chromium }\n", AGENCIES);
        var missing = shell.now("2023-01-10T08:00+08:00").run("config", "check", "-c", config);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("chromium", "apt-get install chromium", "NIANBAO_CHROMIUM");

        var program = java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java");
        var named = shell.env("NIANBAO_CHROMIUM", program.toString()).run("config", "check", "-c", config);
        assertThat(named.exit()).isZero();
        assertThat(named.err()).doesNotContain("chromium");
    }

    @Test
    void aMailPasswordThatWouldTravelInClearIsSaidAndStopsNothing() throws IOException {
        var config = configured("""
                alerts:
                  mail:
                    host: smtp.example.org
                    from: w@example.org
                    to: [office@example.org]
                    tls: none
                    user: w
                    passwordEnv: NIANBAO_SMTP_PASSWORD
                """, AGENCIES);
        var zh = shell.run("config", "check", "-c", config);
        assertThat(zh.exit()).as(zh.err()).isZero();
        assertThat(zh.err().lines()).singleElement().asString().contains("nianbao.yaml:6", "不加密", "starttls");
        var en = shell.run("config", "check", "-c", config, "--lang", "en");
        assertThat(en.err()).contains("nianbao.yaml:6", "in clear", "Set alerts.mail.tls to starttls or tls");
    }

    @Test
    void aPageThatWantsAPasswordNobodySetIsWrongUsage() throws IOException {
        var config =
                configured("web: { host: 127.0.0.1, port: 0, userEnv: NB_USER, passwordEnv: NB_PASSWORD }\n", AGENCIES);
        var run = shell.env("NB_USER", "office").run("serve", "-c", config);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("NB_PASSWORD");
    }

    @Test
    void explainShowsWaiversWithReasonAuthorAndExpiryAndIsJsonToo() throws IOException {
        var config = configured();
        Files.writeString(folder.resolve("waivers.csv"), """
                agency,year,rule,reason,author,expires
                czj,2022,T3-01,扫描件缺一位数字,李主任,2023-12-31
                czj,2022,STR-06,已经更正,李主任,2023-01-01
                mzj,2022,,机构撤并,王主任,
                """);
        shell.run("ingest", "-c", config, "--published", "2023-01-18", SampleFiles.FAULTY.in(folder));
        var text = shell.width(120).run("explain", "czj", "-c", config).out();
        assertThat(text)
                .contains("T3-01：扫描件缺一位数字（决定人：李主任，有效至 2023-12-31）")
                .contains("STR-06：已经更正（决定人：李主任，已于 2023-01-01 到期，不再有效）")
                .contains("【已豁免，不计：李主任，扫描件缺一位数字】");
        assertThat(shell.run("explain", "mzj", "-c", config).out()).contains("整份报告：机构撤并（决定人：王主任，未定期限）");

        var json = JSON.readTree(
                shell.run("explain", "czj", "-c", config, "--json").out());
        assertThat(json.path("verdict").path("agency").asString()).isEqualTo("czj");
        assertThat(json.path("reasons").size()).isPositive();
        assertThat(json.at("/waivers/0/holds").asBoolean()).isTrue();
        assertThat(json.at("/waivers/1/holds").asBoolean()).isFalse();
        assertThat(json.at("/evidence/0/kind").asString()).isEqualTo("sighting");
        assertThat(json.at("/evidence/0/by").asString()).isNotEmpty();
    }

    /** A fault that the office waived stays on record, also where only a row is shown. */
    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void theTableMarksWhatIsWaived(int width) throws IOException {
        var config = configured();
        shell.run("ingest", "-c", config, "--published", "2023-01-18", SampleFiles.FAULTY.in(folder));
        var before = shell.width(width).run("status", "-c", config).out();
        assertThat(before).contains("不合格 2 处").doesNotContain("豁免");
        Files.writeString(folder.resolve("waivers.csv"), """
                agency,year,rule,reason,author,expires
                czj,2022,T3-01,扫描件缺一位数字,李主任,2023-12-31
                """);
        var table = shell.width(width).run("status", "-c", config).out();
        assertThat(table).contains("合格").doesNotContain("不合格");
        assertThat(table.replaceAll("\\s+", "")).containsPattern("已豁免[1-9]处：T3-01");
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(shell.run("status", "-c", config, "--format", "csv").out()).contains("已豁免");
    }

    @Test
    void anAgencyThatOwesNothingThatYearHasNothingToExplain() throws IOException {
        ingested();
        var config = configured(
                "years: { from: 2021 }\n",
                "id,name,kind,column,since\nczj,云岭县财政局,department,http://127.0.0.1:1/czj/,2022\n");
        var run = shell.run("explain", "czj", "-c", config, "--year", "2021");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("2021", "since");
        assertThat(run.out()).isEmpty();
    }
}
