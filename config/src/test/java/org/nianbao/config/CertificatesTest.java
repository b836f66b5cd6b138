package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code crawl.ca}. */
class CertificatesTest {

    private static final String YAML = "years: { from: 2022 }\ncrawl:\n  delay: 1s\n  ca: ca.pem\n";

    private static String first;
    private static String second;

    @TempDir
    Path temp;

    @BeforeAll
    static void certificates(@TempDir Path folder) throws Exception {
        first = SelfSigned.pem(folder, "first");
        second = SelfSigned.pem(folder, "second");
    }

    @Test
    void aFileMayHoldSeveralCertificatesAndWordsBetweenThem() {
        var configuration = new Folder(temp)
                .with("ca.pem", "# first\n" + first + "\nsecond:\n" + second)
                .load(YAML);
        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.settings().crawl().ca())
                .extracting(ca -> ca.getSubjectX500Principal().getName())
                .containsExactly("CN=first", "CN=second");
    }

    @Test
    void withoutTheKeyThereAreNone() {
        assertThat(new Folder(temp).load("").settings().crawl().ca()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsMissedAtItsLine() {
        assertThat(Folder.shorts(new Folder(temp).load(YAML)))
                .containsExactly("4 ERROR file.named.missing [crawl.ca, " + temp.resolve("ca.pem") + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "no certificate at all", "KEY", "TORN", "BAD", "SECOND BAD"})
    void aFileWithoutCertificatesIsNamedAtItsLine(String content) {
        var text = switch (content) {
            case "KEY" -> "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----\n";
            case "TORN" -> first.substring(0, first.length() / 2);
            case "BAD" -> first.replaceFirst("M", "!");
            case "SECOND BAD" -> first + second.toLowerCase(Locale.ROOT);
            default -> content;
        };
        var configuration = new Folder(temp).with("ca.pem", text).load(YAML);
        assertThat(Folder.shorts(configuration))
                .containsExactly("4 ERROR ca.none [crawl.ca, " + temp.resolve("ca.pem") + "]");
        assertThat(configuration.settings().crawl().ca()).isEmpty();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(temp.resolve("ca.pem"));
        assertThat(Folder.shorts(new Folder(temp).load(YAML)))
                .containsExactly("4 ERROR ca.unreadable [crawl.ca, " + temp.resolve("ca.pem") + ", IOException]");
    }
}
