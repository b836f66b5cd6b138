package org.nianbao.config.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;

/** Reads a PEM file (RFC 7468) of certificates; what is wrong with it is said at the line that names it. */
final class CertificatesReader {

    /** A bundle of all public authorities has a quarter of this. */
    private static final int MOST_BYTES = 1024 * 1024;

    private CertificatesReader() {}

    /** The certificates, in order; none, with a problem reported, if one of them cannot be read, or if there is none. */
    static List<X509Certificate> read(Values values, String key, Path folder, Problems problems) {
        var named = values.find(key, Path.class).map(folder::resolve);
        int line = values.line(key).orElse(0);
        if (named.isEmpty()) {
            return List.of();
        }
        var file = named.get();
        if (Files.notExists(file)) {
            problems.error(line, Fault.FILE_NAMED_MISSING, key, file);
            return List.of();
        }
        try (var in = Files.newInputStream(file)) {
            var found = certificates(in.readNBytes(MOST_BYTES));
            if (found.isEmpty()) {
                problems.error(line, Fault.CA_NONE, key, file);
            }
            return found;
        } catch (IOException e) {
            problems.error(line, Fault.CA_UNREADABLE, key, file, e.getClass().getSimpleName());
        } catch (CertificateException e) {
            problems.error(line, Fault.CA_NONE, key, file);
        }
        return List.of();
    }

    private static List<X509Certificate> certificates(byte[] pem) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}
