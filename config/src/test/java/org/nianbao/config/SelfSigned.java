package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Certificates of authorities that sign themselves, made by the keytool of the Java installation. */
final class SelfSigned {

    private static final String STORE = "ca.p12";

    private SelfSigned() {}

    /** One as PEM; its subject is {@code CN=name}. */
    static String pem(Path folder, String name) throws IOException, InterruptedException {
        var pem = folder.resolve(name + ".out");
        keytool(folder, "-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "bc=ca:true");
        keytool(folder, "-exportcert", "-rfc", "-alias", name, "-file", pem.toString());
        return Files.readString(pem);
    }

    private static void keytool(Path folder, String... args) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var store = folder.resolve(STORE).toString();
        var command = Stream.of(
                        Stream.of(tool),
                        Stream.of(args),
                        Stream.of("-keystore", store, "-storetype", "PKCS12", "-storepass", "changeit"))
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
