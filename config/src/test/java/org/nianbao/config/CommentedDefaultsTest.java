package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentedDefaultsTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void theDefaultFileLoadsToTheDefaults(String language) {
        var text = Config.commentedDefaults(Locale.forLanguageTag(language));

        var configuration = new Folder(temp).load(text);

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.settings())
                .isEqualTo(new Folder(temp).defaults().settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyExampleInItIsAGoodValue(String language) throws Exception {
        var text = Config.commentedDefaults(Locale.forLanguageTag(language));
        // A comment that is a key ("# name: value") begins to count; sentences end in a full stop.
        var uncommented = text.lines()
                .map(line -> line.matches(" *# (?:- |  )?[A-Za-z]+: .*[^.。）)]") ? line.replaceFirst("# ", "") : line)
                .collect(Collectors.joining("\n"));

        var configuration = new Folder(temp)
                .with("waivers.csv", "agency,year,rule,reason,author,expires\n")
                .with("profile.yaml", "name: x\n")
                .with("ca.pem", SelfSigned.pem(temp, "ca"))
                .load(uncommented);

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.settings().alerts().mail()).isPresent();
        assertThat(configuration.settings().alerts().webhooks()).hasSize(1);
        assertThat(configuration.settings().web().userEnv()).contains("NIANBAO_WEB_USER");
        assertThat(configuration.settings().deadlines()).containsKeys(Kind.values());
    }

    @Test
    void everyValueHasAnExplanationAboveIt() {
        var lines = Config.commentedDefaults(Locale.ENGLISH).lines().toList();

        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *[A-Za-z]+:.*")) {
                assertThat(lines.get(i - 1)).as(lines.get(i)).matches(" *# [A-Z].*\\.\\)?");
            }
        }
        assertThat(lines).contains("  cron: \"0 30 6 * * ?\"", "agencies: agencies.csv", "# waivers: waivers.csv");
    }
}
