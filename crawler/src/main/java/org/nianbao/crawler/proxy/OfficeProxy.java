package org.nianbao.crawler.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;

/**
 * The proxy (代理) by which an office reaches the internet: {@code crawl.proxy}. It looks up names itself.
 *
 * @param port never negative
 */
public record OfficeProxy(Proxy.Type type, String host, int port) {

    /** How the words for a failure of the proxy itself begin. */
    public static final String OWN_FAILURE = "proxy ";

    /** How the words begin by which it says that it could not reach a host. */
    public static final String NO_CONNECTION = "through proxy ";

    /** Of an address such as {@code http://proxy:3128} or {@code socks://proxy:1080}. */
    public static OfficeProxy of(URI address) {
        boolean socks = address.getScheme() != null && address.getScheme().startsWith("socks");
        int usual = socks ? 1080 : 8080;
        return new OfficeProxy(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                address.getHost(),
                address.getPort() >= 0 ? address.getPort() : usual);
    }

    /** For libraries. */
    public Proxy proxy() {
        return new Proxy(type, InetSocketAddress.createUnresolved(host, port));
    }

    /**
     * What it has to do with a failure, in a few words that name it; empty = nothing. The words begin with {@link #OWN_FAILURE} if
     * it does not work itself, whatever is asked of it.
     */
    public Optional<String> trouble(IOException failure) {
        return Failing.of(failure, host).map(this::named);
    }

    /** What a failure says of it, without its name. */
    public Optional<String> words(IOException failure) {
        return Failing.of(failure, host).map(Failing::words);
    }

    /** The proxy, such as {@code 10.1.1.1:3128}, that {@link #trouble} said does not work itself. */
    public static Optional<String> blamed(String words) {
        int end = words.indexOf(": ");
        return words.startsWith(OWN_FAILURE) && end > 0
                ? Optional.of(words.substring(OWN_FAILURE.length(), end))
                : Optional.empty();
    }

    /** The same if it answered with status 407. */
    public String wantsLogin() {
        return named(Failing.LOGIN);
    }

    private String named(Failing failing) {
        return (failing.own() ? OWN_FAILURE : NO_CONNECTION) + this + ": " + failing.words();
    }

    /** How it is named to people: host and port. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
