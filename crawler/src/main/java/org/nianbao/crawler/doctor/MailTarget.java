package org.nianbao.crawler.doctor;

import java.util.Optional;

/**
 * A mail server and how to log in there.
 *
 * @param host name or address
 * @param port 25, 465, 587…
 * @param tls how the connection is secured
 * @param user name there; empty = without login
 * @param password of that user
 */
public record MailTarget(String host, int port, Tls tls, Optional<String> user, Optional<String> password) {

    /** How a connection is secured. */
    public enum Tls {
        NONE,
        /** Begins in the clear and must change over (RFC 3207). */
        STARTTLS,
        /** From the first byte (RFC 8314). */
        TLS
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
