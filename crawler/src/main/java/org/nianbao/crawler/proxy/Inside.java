package org.nianbao.crawler.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies in the office's own network and is reached without a proxy: a private or loopback address, a name without a dot,
 * and what {@code NO_PROXY} lists. No name is looked up: where there is a proxy, looking up often takes long and fails.
 *
 * @param names in lower case, each with all that ends in it; {@code *} = everything
 */
public record Inside(List<String> names) {

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    public Inside {
        names = List.copyOf(names);
    }

    /** By the variable that most programs go by, in either spelling: names apart by commas or blanks. */
    public static Inside by(Map<String, String> environment) {
        var list = environment.getOrDefault("NO_PROXY", environment.getOrDefault("no_proxy", ""));
        return new Inside(Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .map(name -> name.replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** Whether a host is reached directly. */
    boolean holds(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        if (isAddress(name) ? isPrivate(name) : name.indexOf('.') < 0) {
            return true;
        }
        return names.stream().anyMatch(n -> n.equals("*") || name.equals(n) || name.endsWith("." + n));
    }

    private static boolean isAddress(String host) {
        return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
    }

    private static boolean isPrivate(String literal) {
        try {
            var address = InetAddress.getByName(literal);
            boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
            return address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || uniqueLocal;
        } catch (UnknownHostException e) {
            return false; // digits that are no address: the proxy may say so
        }
    }
}
