package org.nianbao.crawler.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority that nobody knows, and servers with certificates of it; made by the keytool of the Java installation. */
public final class Authority {

    private static final String PASSWORD = "changeit";

    private final Path file;
    private final String name;

    private Authority(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Founds one; its keys lie in the folder. */
    public static Authority in(Path folder, String name) throws IOException, InterruptedException {
        var authority = new Authority(folder.resolve(name + ".p12"), name);
        authority.keytool("-alias", name, "-dname", "CN=" + name, "-ext", "bc:c=ca:true", "-validity", "3650");
        return authority;
    }

    /** Its own certificate. */
    public X509Certificate certificate() throws GeneralSecurityException, IOException {
        return (X509Certificate) store().getCertificate(name);
    }

    /** A server of that name with a certificate that is good now. */
    public SSLContext server(String host) throws GeneralSecurityException, IOException, InterruptedException {
        return signed(host, "-1d", "3650");
    }

    /** A server of that name whose certificate ended ten days ago. */
    public SSLContext expired(String host) throws GeneralSecurityException, IOException, InterruptedException {
        return signed(host, "-20d", "10");
    }

    private SSLContext signed(String host, String from, String days)
            throws GeneralSecurityException, IOException, InterruptedException {
        var alias = host + days;
        keytool(
                "-alias",
                alias,
                "-signer",
                name,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-startdate",
                from,
                "-validity",
                days);
        var all = store();
        var password = PASSWORD.toCharArray();
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, password);
        one.setKeyEntry("server", all.getKey(alias, password), password, all.getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private void keytool(String... args) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = Stream.of(
                        Stream.of(tool, "-genkeypair", "-keyalg", "EC"),
                        Stream.of(args),
                        Stream.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD))
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }
}
