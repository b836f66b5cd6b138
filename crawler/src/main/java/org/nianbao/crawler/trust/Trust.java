package org.nianbao.crawler.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What the Java installation trusts, and some certificates besides ({@code crawl.ca}). Host names are the business of whoever
 * connects, and are checked there as ever.
 *
 * @param sockets makes connections that hold to it
 * @param manager the same for a library that asks for both
 */
public record Trust(SSLSocketFactory sockets, X509TrustManager manager) {

    /**
     * The trust with these certificates added; empty if there are none, and the library's own ways are good enough.
     *
     * @throws IllegalStateException if the Java installation cannot do it, such as one without any certificates of its own
     */
    public static Optional<Trust> besides(Collection<X509Certificate> more) {
        if (more.isEmpty()) {
            return Optional.empty();
        }
        try {
            // One store for all: a chain may then pass from one to the other, and is checked once, with one set of
            // rules.
            var both = KeyStore.getInstance(KeyStore.getDefaultType());
            both.load(null, null);
            int number = 0;
            for (var certificate : Stream.concat(Stream.of(usual().getAcceptedIssuers()), more.stream())
                    .toList()) {
                both.setCertificateEntry("ca" + number++, certificate);
            }
            var manager = manager(Optional.of(both));
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return Optional.of(new Trust(context.getSocketFactory(), manager));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("certificates of crawl.ca cannot be added", e);
        }
    }

    private static X509TrustManager usual() throws GeneralSecurityException {
        return manager(Optional.empty());
    }

    private static X509TrustManager manager(Optional<KeyStore> store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store.orElse(null));
        return Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no manager for X.509"));
    }
}
