package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the program says about itself. */
class UsageTest {

    private static final List<String> COMMANDS = List.of(
            "",
            "demo",
            "check",
            "run",
            "serve",
            "status",
            "explain",
            "ingest",
            "discover",
            "verify",
            "rules",
            "config",
            "config check",
            "config defaults");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** An option or a command with nothing behind it. */
    private static final Pattern UNEXPLAINED = Pattern.compile("(?m)^ {2,6}(?:-\\w, )?--[^ \\n]+$|^ {2}[a-z]+$");

    private final Shell shell = new Shell();

    static Stream<Arguments> everyCommandInBothLanguages() {
        return COMMANDS.stream().flatMap(c -> Stream.of(Arguments.of(c, "zh"), Arguments.of(c, "en")));
    }

    @ParameterizedTest
    @MethodSource("everyCommandInBothLanguages")
    void everyCommandExplainsItselfAndAllItsOptions(String command, String language) {
        var words = Stream.of((command + " --help --lang " + language).strip().split(" "));
        var run = shell.run(words.toArray());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("--lang").contains(("nianbao " + command).strip());
        assertThat(HAN.matcher(run.out()).find()).isEqualTo(language.equals("zh"));
        var continued = run.out().replaceAll("(?m)(--?[^ \\n]+)\\n {20,}", "$1  ");
        assertThat(UNEXPLAINED.matcher(continued).results().map(m -> m.group().strip()))
                .isEmpty();
    }

    @Test
    void chineseIsTheDefaultAndTheEnvironmentMaySayEnglish() {
        assertThat(shell.run().out()).contains("年报哨");
        assertThat(shell.env("LANG", "en_GB.UTF-8").run().out())
                .contains("Usage:")
                .contains("Exit codes:");
        assertThat(shell.env("LANG", "de_DE.UTF-8").run().out()).contains("年报哨");
        assertThat(shell.env("LANG", "en_GB.UTF-8").run("--lang=zh").out()).contains("年报哨");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang fr",
                "chek",
                "check --fomat json x",
                "check",
                "demo --port x",
                "status --year y",
                "explain",
                "config",
                "config chek",
                "run --frequently",
                "rules --format xml",
                "ingest",
                "discover",
                "discover ftp://x/",
                "discover http://"
            })
    void wrongUsageIsOneLineInThePersonsLanguage(String line) {
        var run = shell.run((Object[]) line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(HAN.matcher(run.err()).find()).isTrue();
    }

    @Test
    void aSlipOfTheKeyboardIsUnderstood() {
        assertThat(shell.run("chek").err()).contains("chek").contains("check");
        assertThat(shell.run("check", "--fomat", "json").err()).contains("--format");
        assertThat(shell.run("--lang", "en", "check", "--fomat", "json").err()).contains("Did you mean --format?");
    }

    @Test
    void everyCommandKnowsTheVersion() {
        assertThat(shell.run("--version").out())
                .isEqualTo(shell.run("check", "--version").out())
                .startsWith("nianbao ");
    }

    @Test
    void theRulesAreTheSameInEveryFormat() {
        var json = JsonMapper.builder()
                .build()
                .readTree(shell.run("rules", "--format", "json").out());
        assertThat(json.size()).isGreaterThan(30);
        assertThat(json.get(0).propertyNames()).contains("id", "title", "severity", "basis", "certainty");
        var md = shell.run("rules", "--format", "md").out().lines().toList();
        assertThat(md).hasSize(json.size() + 2).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
        var table = shell.width(80).run("rules").out();
        json.forEach(rule -> assertThat(table).contains(rule.get("id").asString()));
        assertThat(table).doesNotContain("…");
    }

    @Test
    void theDefaultsAreAConfigurationInBothLanguages() {
        assertThat(shell.run("config", "defaults").out()).contains("agencies:").containsPattern(HAN);
        assertThat(shell.run("config", "defaults", "--lang", "en").out()).contains("agencies:");
    }
}
