package org.nianbao.crawler.alert.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The library of mail looks for what it needs in files below META-INF; they must have come through into the one jar. */
class BuiltJarIT {

    private static final Path JAR = Path.of("target", "nianbao.jar");

    @Test
    void theBuiltJarCanWriteAndSendMail() throws Exception {
        Assumptions.assumeTrue(Files.exists(JAR), "the jar was not built");
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/mailcap")).isNotNull();
            assertThat(jar.getEntry("META-INF/services/jakarta.mail.util.StreamProvider"))
                    .isNotNull();
        }
        var tests = Path.of(SendFromJar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var server = new ScriptedSmtp()) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            JAR + File.pathSeparator + tests,
                            SendFromJar.class.getName(),
                            Integer.toString(server.port()))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("Accepted");
            assertThat(server.taken)
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("multipart/alternative")
                            .contains("text/plain; charset=UTF-8")
                            .contains("text/html; charset=UTF-8"));
        }
    }
}
