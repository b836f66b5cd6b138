package org.nianbao.crawler.alert.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate signed by itself for one host name, made by the keytool of the Java installation. */
public final class TestCertificate {

    public static final String PASSWORD = "changeit";

    private final Path file;
    private final KeyStore store;

    private TestCertificate(Path file) throws GeneralSecurityException, IOException {
        this.file = file;
        this.store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    /** Makes one in a folder. */
    public static TestCertificate in(Path folder, String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve(host + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-validity",
                        "3650")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(file)) {
            throw new IOException("keytool: " + said);
        }
        return new TestCertificate(file);
    }

    public X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate("server");
    }

    public Path file() {
        return file;
    }

    /** Writes certificate and key as PEM (RFC 7468). */
    public void writePem(Path target) throws GeneralSecurityException, IOException {
        var key = store.getKey("server", PASSWORD.toCharArray());
        var certificate = store.getCertificate("server");
        Files.writeString(target, pem("PRIVATE KEY", key.getEncoded()) + pem("CERTIFICATE", certificate.getEncoded()));
    }

    private static String pem(String label, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /** A context that shows this certificate and trusts this one only. */
    public SSLContext context() throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
