package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.config.Profile.RuleSetting;

class ProfileTest {

    @TempDir
    Path temp;

    private Profile.Read read(String yaml) throws IOException {
        return Config.profile(Files.writeString(temp.resolve("local.yaml"), yaml));
    }

    @Test
    void everyWayToSetARule() throws IOException {
        var read = read("""
                name: 示例市
                deadlines: { township: "02-20", department: }
                rules:
                  STR-13: { limit: 1000, severity: warning }
                  STR-20: on
                  TXT-02: false
                  STR-18: violation
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.isSound()).isTrue();
        assertThat(read.profile().orElseThrow())
                .isEqualTo(new Profile(
                        temp.resolve("local.yaml"),
                        "示例市",
                        Map.of(Kind.TOWNSHIP, MonthDay.of(2, 20)),
                        Map.of(
                                "STR-13", new RuleSetting(true, Optional.of("warning"), OptionalInt.of(1000), 4),
                                "STR-20", new RuleSetting(true, Optional.empty(), OptionalInt.empty(), 5),
                                "TXT-02", new RuleSetting(false, Optional.empty(), OptionalInt.empty(), 6),
                                "STR-18", new RuleSetting(true, Optional.of("violation"), OptionalInt.empty(), 7))));
    }

    @Test
    void anEmptyFileChangesNothingAndIsNamedAfterItself() throws IOException {
        assertThat(read("# nothing yet\n").profile().orElseThrow())
                .isEqualTo(new Profile(temp.resolve("local.yaml"), "local.yaml", Map.of(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names: x                              | key.suggest [names, name]",
                "deadlines: { townships: '02-20' }     | key.suggest [deadlines.townships, deadlines.township]",
                "deadlines: { township: '20-02' }      | value.day [deadlines.township, 20-02, 02-20]",
                "deadlines: none                       | value.group [deadlines, government, department, township, subdistrict, other]",
                "rules: { STR13: on }                  | rule.id [STR13]",
                "rules: { STR-13: loud }               | rule.value [STR-13, loud]",
                "rules: { STR-13: { limit: many } }    | value.integer [rules.STR-13.limit, many, 1000]",
                "rules: { STR-13: { limit: 0 } }       | value.range [rules.STR-13.limit, 0, 1, 1000000]",
                "rules: { STR-13: { severity: warnin } } | value.choice [rules.STR-13.severity, warnin, warning, violation, warning, advice]",
                "rules: { STR-13: { colour: red } }    | key.unknown [rules.STR-13.colour, severity, limit]",
                "name: [a]                             | value.scalar [name, 示例市]",
                "- STR-13                              | yaml.root []",
            })
    void whatIsWrongIsNamedWithItsLine(String yaml, String problem) throws IOException {
        var read = read(yaml);

        assertThat(read.isSound()).isFalse();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(1);
            assertThat(p.key() + " " + p.args()).isEqualTo(problem);
        });
    }

    @Test
    void whatIsRightOfAFaultyProfileIsStillThere() throws IOException {
        var read = read("rules:\n  STR-99x: on\n  STR-20: on\n");

        assertThat(read.isSound()).isFalse();
        assertThat(read.profile().orElseThrow().rules()).containsOnlyKeys("STR-20");
    }

    @Test
    void aRuleThatTheCatalogueDoesNotHaveIsNamedWithItsLine() throws IOException {
        var profile = read("rules:\n  STR-20: on\n  STR-98: on\n").profile().orElseThrow();

        assertThat(profile.without(List.of("STR-20"))).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.args()).containsExactly("STR-98");
        });
    }

    @Test
    void nianbaoYamlNamesItAndItsProblemsCarryItsOwnName() throws IOException {
        Files.writeString(temp.resolve("p.yaml"), "deadlines: { township: '02-20' }\nrules: { STR-20: maybe }\n");

        var configuration = new Folder(temp).load("profile: p.yaml");

        assertThat(configuration.settings().profile().orElseThrow().deadlines()).containsKey(Kind.TOWNSHIP);
        assertThat(configuration.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo(temp.resolve("p.yaml").toString());
            assertThat(p.line()).isEqualTo(2);
        });
    }

    @Test
    void aProfileThatIsNotThereIsMissedAtTheLineThatNamesIt() {
        assertThat(Folder.shorts(new Folder(temp).load("years: { from: 2022 }\nprofile: gone.yaml")))
                .singleElement()
                .asString()
                .startsWith("2 ERROR file.named.missing");
    }

    @Test
    void theExampleInTheDocumentationIsSound() {
        var example = Path.of("..", "docs", "profiles", "example-city.yaml");

        assertThat(Config.profile(example).isSound()).isTrue();
        assertThat(Config.commentedDefaults(Locale.ENGLISH)).contains("profile");
    }
}
