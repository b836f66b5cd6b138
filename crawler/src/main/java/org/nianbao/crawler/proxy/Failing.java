package org.nianbao.crawler.proxy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
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

    private static final int LINKS = 8;

    /** As OkHttp words it; there is no type for it. */
    private static final String CONNECT = "Unexpected response code for CONNECT: ";

    private static final String NO_LOGIN = "Failed to authenticate with proxy";

    /** As the Java installation words it. */
    private static final String SOCKS_DOWN = "Can't connect to SOCKS proxy";

    static Optional<Failing> of(IOException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LINKS)
                .flatMap(link -> link(link).stream())
                .findFirst();
    }

    private static Optional<Failing> link(Throwable link) {
        var words = Optional.ofNullable(link.getMessage()).orElse("");
        if (link instanceof UnknownHostException) {
            return own("its name is not found");
        } else if (link instanceof ConnectException || words.startsWith(SOCKS_DOWN)) {
            return own("nobody listens at that port");
        } else if (link instanceof NoRouteToHostException) {
            return own("there is no route to it");
        } else if (link instanceof SocketTimeoutException
                && words.toLowerCase(Locale.ROOT).startsWith("connect timed out")) {
            return own("it takes no connection");
        } else if (words.startsWith(NO_LOGIN) || words.equals(CONNECT + "407")) {
            return own("it wants a login");
        } else if (words.startsWith(CONNECT)) {
            return Optional.of(new Failing(false, "HTTP " + words.substring(CONNECT.length()) + " to CONNECT"));
        }
        return link instanceof SocketException && words.startsWith("SOCKS")
                ? Optional.of(new Failing(false, words))
                : Optional.empty();
    }

    private static Optional<Failing> own(String words) {
        return Optional.of(new Failing(true, words));
    }
}
