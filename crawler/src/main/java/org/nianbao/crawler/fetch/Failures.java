package org.nianbao.crawler.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.internal.http2.StreamResetException;
import org.nianbao.crawler.proxy.OfficeProxy;

/**
 * Network failures in a few words, of which the first is the kind: dns, address, refused, tls, timeout, reset, truncated,
 * garbled; or proxy, with its host and port. The exception's own text is left out, since it may name proxies, paths or inner addresses.
 */
final class Failures {

    static final String TIMEOUT = "timeout";

    /** Nobody took up the connection in time, or let the handshake hang. */
    static final String NO_CONNECTION = "timeout: no connection could be made";

    static final String GARBLED = "garbled: the answer is not HTTP";

    private static final String DNS = "dns:";
    private static final String TLS = "tls:";
    private static final String REFUSED = "refused:";
    private static final String NO_ROUTE = "no route";

    /** Also OkHttp's own word. */
    static final String INTERRUPTED = "interrupted";

    private Failures() {}

    /** Nobody was asked: we refused the address or were interrupted. */
    static boolean isOurs(String detail) {
        return detail.equals(AddressGuard.REFUSAL) || detail.equals(INTERRUPTED);
    }

    /** The proxy does not work, which says nothing of the host. */
    static boolean isOfProxy(String detail) {
        return detail.startsWith(OfficeProxy.OWN_FAILURE);
    }

    static boolean isTls(String detail) {
        return detail.startsWith(TLS);
    }

    /** No connection came about, over which anything could have been said. */
    static boolean isUnconnected(String detail) {
        return detail.startsWith(REFUSED)
                || detail.startsWith(NO_ROUTE)
                || detail.startsWith(OfficeProxy.NO_CONNECTION)
                || detail.equals(NO_CONNECTION);
    }

    /** The machine itself is dead or mute, whichever of its names was asked for. */
    static boolean isOfMachine(String detail) {
        return isUnconnected(detail) || detail.equals(TIMEOUT);
    }

    /** @param answered whether a status line had arrived */
    static String describe(IOException failure, boolean answered) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < 8; depth++) {
            var words = words(link, answered);
            if (words.isPresent()) {
                return words.get();
            }
            link = link.getCause();
        }
        return "network error (" + failure.getClass().getSimpleName() + ")";
    }

    private static Optional<String> words(Throwable link, boolean answered) {
        if (link instanceof AddressGuard.RefusedAddress) {
            return Optional.of(AddressGuard.REFUSAL);
        }
        if (link instanceof UnknownHostException) {
            return Optional.of(DNS + " host name not found");
        }
        if (link instanceof BodyReader.UnknownEncoding e) {
            return Optional.of(e.detail());
        }
        if (link instanceof SSLException e) {
            return Optional.of(tls(e));
        }
        if (link instanceof InterruptedIOException e) {
            return Optional.of(INTERRUPTED.equals(e.getMessage()) ? INTERRUPTED : TIMEOUT);
        }
        if (link instanceof ZipException) {
            return Optional.of("garbled: the body is not the gzip it claims to be");
        }
        if (link instanceof EOFException || isEndOfStream(link)) {
            return Optional.of(
                    answered ? "truncated: the connection closed within the body" : "closed without an answer");
        }
        if (link instanceof ProtocolException) {
            return Optional.of(GARBLED);
        }
        return connection(link);
    }

    private static Optional<String> connection(Throwable link) {
        if (link instanceof ConnectException) {
            return Optional.of(REFUSED + " nobody listens at that port");
        }
        if (link instanceof NoRouteToHostException) {
            return Optional.of(NO_ROUTE + " to the host");
        }
        if (link instanceof SocketException || link instanceof StreamResetException) {
            return Optional.of("reset: the connection was broken off");
        }
        return Optional.empty();
    }

    private static String tls(SSLException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return TLS + " the certificate is for another name";
        }
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < 8; depth++) {
            if (cause instanceof GeneralSecurityException) {
                return TLS + " the certificate is not trusted";
            }
            cause = cause.getCause();
        }
        return TLS + " no secure connection could be agreed";
    }

    /** OkHttp has no type of its own for a body that ends early. */
    private static boolean isEndOfStream(Throwable link) {
        return link instanceof ProtocolException
                && link.getMessage() != null
                && link.getMessage().contains("unexpected end of stream");
    }
}
