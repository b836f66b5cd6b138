package org.nianbao.config.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses on the net. Nothing here looks a name up. */
public final class Addresses {

    private static final int LONGEST_URL = 2000;
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.){1,8}+[A-Za-z0-9-]{2,63}+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}+|\\[?[0-9A-Fa-f:.]{2,45}+]?");
    private static final Pattern IPV4_LOOPBACK = Pattern.compile("127(?:\\.[0-9]{1,3}+){3}");
    private static final Pattern AUTHORITY = Pattern.compile("([^/?#@:]{1,253}+)((?::[0-9]{1,5}+)?)");

    private Addresses() {}

    /** An absolute http or https address without user name; a Chinese domain name is brought into its ASCII form. */
    public static Optional<URI> url(String text) {
        return absolute(text, Set.of("http", "https"));
    }

    /** The address of a proxy, of HTTP or of SOCKS; without user name, since nobody would use it. */
    public static Optional<URI> proxy(String text) {
        return absolute(text, Set.of("http", "https", "socks", "socks5"));
    }

    private static Optional<URI> absolute(String text, Set<String> schemes) {
        if (text.length() > LONGEST_URL) {
            return Optional.empty();
        }
        try {
            var uri = withAsciiHost(new URI(text));
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean good = schemes.contains(scheme)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getPort() <= 65_535;
            return good ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it has the shape of an e-mail address; whether anybody reads it is not known here. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether it has the shape of a host name or an IP address. */
    public static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /** Whether a server bound to this host is reachable from this machine only. */
    public static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || Set.of("::1", "[::1]").contains(host)
                || IPV4_LOOPBACK.matcher(host).matches();
    }

    private static URI withAsciiHost(URI uri) throws URISyntaxException {
        var authority = uri.getRawAuthority();
        if (uri.getHost() != null || authority == null) {
            return uri;
        }
        var parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return uri;
        }
        try {
            var ascii = IDN.toASCII(parts.group(1)) + parts.group(2);
            return new URI(uri.toString().replaceFirst(Pattern.quote(authority), ascii));
        } catch (IllegalArgumentException e) {
            // Not a domain name in any script: the caller sees that there is still no host.
            return uri;
        }
    }
}
