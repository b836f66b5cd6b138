package org.nianbao.crawler.proxy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a failure tells of a proxy. Behind one, only it is connected to and only its name is looked up, so whatever fails there is
 * its failure; the rest it reports about the host that was asked for.
 *
 * @param own whether the proxy itself does not work
 */
record Failing(boolean own, String words) {

    static final Failing LOGIN = new Failing(true, "it wants a login (HTTP 407)");

    private static final String CLOSED = "nobody listens at that port";
    private static final String MUTE = "it takes no connection";
    private static final String NO_ROUTE = "there is no route to it";
    private static final String NO_NAME = "its name is not found";
    private static final int LINKS = 8;

    /** As OkHttp words it; there is no type for it. */
    private static final String CONNECT = "Unexpected response code for CONNECT: ";

    private static final String NO_LOGIN = "Failed to authenticate with proxy";

    /** What a connection to a proxy of SOCKS fails with has no type of its own in the Java installation, only these words. */
    private static final Map<String, String> SOCKS = Map.of(
            "connection refused", CLOSED,
            "connect timed out", MUTE,
            "no route to host", NO_ROUTE,
            "network is unreachable", NO_ROUTE);

    /** @param proxy its name */
    static Optional<Failing> of(IOException failure, String proxy) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LINKS)
                .flatMap(link -> link(link, proxy).stream())
                .findFirst();
    }

    private static Optional<Failing> link(Throwable link, String proxy) {
        var words = Optional.ofNullable(link.getMessage()).orElse("");
        if (link instanceof UnknownHostException) {
            return own(NO_NAME);
        } else if (link instanceof ConnectException) {
            return own(CLOSED);
        } else if (link instanceof NoRouteToHostException) {
            return own(NO_ROUTE);
        } else if (words.startsWith(NO_LOGIN) || words.equals(CONNECT + "407")) {
            return Optional.of(LOGIN);
        } else if (words.startsWith(CONNECT)) {
            return Optional.of(new Failing(false, "HTTP " + words.substring(CONNECT.length()) + " to CONNECT"));
        }
        return link instanceof SocketException || link instanceof SocketTimeoutException
                ? socket(words, proxy)
                : Optional.empty();
    }

    private static Optional<Failing> socket(String words, String proxy) {
        if (words.equals(proxy)) {
            return own(NO_NAME);
        } else if (words.startsWith("SOCKS")) {
            return Optional.of(new Failing(false, words));
        }
        var lower = words.toLowerCase(Locale.ROOT);
        return SOCKS.entrySet().stream()
                .filter(known -> lower.startsWith(known.getKey()))
                .findFirst()
                .flatMap(known -> own(known.getValue()));
    }

    private static Optional<Failing> own(String words) {
        return Optional.of(new Failing(true, words));
    }
}
