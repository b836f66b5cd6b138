package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSyntaxTest {

    @TempDir
    Path temp;

    private String problem(String yaml) {
        var configuration = new Folder(temp).load(yaml);
        assertThat(configuration.isSound()).isFalse();
        return Folder.shorts(configuration).get(0);
    }

    @Test
    void aTabIsNamedAsSuch() {
        assertThat(problem("sweep:\n\tcron: x\n")).isEqualTo("2 ERROR yaml.tab []");
    }

    @Test
    void aKeyWrittenTwiceNamesBothLines() {
        assertThat(problem("zone: Asia/Shanghai\ndata: d\nzone: Asia/Urumqi\n"))
                .isEqualTo("3 ERROR yaml.duplicate [zone, 1]");
    }

    @Test
    void anUnclosedBracketOrQuoteHasALine() {
        assertThat(problem("data: d\nsweep: { cron: x\nzone: y\n")).matches("[23] ERROR yaml.syntax .*");
        assertThat(problem("data: d\nzone: \"Asia\n")).matches("[23] ERROR yaml.syntax .*");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problem("data: d\n---\ndata: e\n")).startsWith("2 ERROR yaml.syntax");
    }

    @Test
    void aRootThatIsNoMappingIsRefused() {
        assertThat(problem("- a\n- b\n")).isEqualTo("1 ERROR yaml.root []");
        assertThat(problem("just words")).isEqualTo("1 ERROR yaml.root []");
    }

    @Test
    void aKeyThatIsNoNameIsRefused() {
        assertThat(problem("? [a, b]\n: c\n")).isEqualTo("1 ERROR yaml.key []");
    }

    @Test
    void aForbiddenCharacterHasALine() {
        assertThat(problem("data: d\nzone: \u0001\n")).isEqualTo("2 ERROR yaml.character [1]");
    }

    @Test
    void deepNestingIsStoppedBeforeTheStackEnds() {
        assertThat(problem("a: " + "[".repeat(100_000))).isEqualTo("1 ERROR yaml.deep [16]");
        assertThat(problem("- ".repeat(50_000))).isEqualTo("1 ERROR yaml.deep [16]");
    }

    @Test
    void aliasesCannotMultiply() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problem(bomb.toString())).contains("yaml.syntax");
    }

    @Test
    void brokenYamlIsTheOnlyProblemEvenIfNoListOfAgenciesStandsBesideIt() {
        var configuration = new Folder(temp).with("nianbao.yaml", "a: [").load();

        assertThat(configuration.problems()).hasSize(1);
        assertThat(configuration.agencies()).isEmpty();
    }

    @Test
    void bytesInNoEncodingAreRefused() {
        var folder = new Folder(temp).withOneAgency();

        folder.with("nianbao.yaml", new byte[] {'a', ':', '\n', (byte) 0xFF, (byte) 0xFF});
        assertThat(Folder.shorts(folder.load())).containsExactly("2 ERROR file.encoding []");

        folder.with("nianbao.yaml", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n', '\n', (byte) 0xB1, 'x'});
        assertThat(Folder.shorts(folder.load())).containsExactly("3 ERROR file.broken.utf8 []");
    }
}
