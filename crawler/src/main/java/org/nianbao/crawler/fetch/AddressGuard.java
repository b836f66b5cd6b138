package org.nianbao.crawler.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Keeps requests out of private networks (SSRF, 服务端请求伪造). It stands behind the look-up of names, so the address that was
 * checked is the address that is connected to, on every hop of a redirect.
 */
final class AddressGuard implements Dns {

    /** The name has only addresses that must not be asked. */
    static final class RefusedAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddress() {
            super(REFUSAL);
        }
    }

    static final String REFUSAL = "address refused: it lies in a private or local network";

    private final Dns resolver;
    private final boolean open;
    private final String proxyHost;

    /**
     * @param open whether private addresses are allowed
     * @param proxyHost name of the configured proxy, which may well be private; empty if there is none
     */
    AddressGuard(Dns resolver, boolean open, String proxyHost) {
        this.resolver = resolver;
        this.open = open;
        this.proxyHost = proxyHost;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = resolver.lookup(host);
        if (open || host.equalsIgnoreCase(proxyHost)) {
            return addresses;
        }
        var outside = addresses.stream().filter(a -> !isInner(a)).toList();
        if (outside.isEmpty() && !addresses.isEmpty()) {
            throw new RefusedAddress();
        }
        return outside;
    }

    /** Whether the address is refused before any look-up: OkHttp looks up neither numbers nor names meant for a proxy. */
    boolean refuses(HttpUrl url) {
        var host = url.host();
        return !open && (isLocalName(host) || (isNumeric(host) && isInnerLiteral(host)));
    }

    private boolean isLocalName(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || (!proxyHost.isEmpty() && name.equals(proxyHost.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNumeric(String host) {
        return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static boolean isInnerLiteral(String host) {
        try {
            return isInner(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true; // digits that are no address lead nowhere good
        }
    }

    /** Whether an address is not one of the public unicast internet. */
    static boolean isInner(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isInner4(bytes, 0) : isInner6(bytes);
    }

    /** IANA special-purpose registry (RFC 6890), as far as {@link InetAddress} does not know it. */
    private static boolean isInner4(byte[] b, int from) {
        int first = b[from] & 0xff;
        int second = b[from + 1] & 0xff;
        int third = b[from + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> (second & 0xc0) == 64; // carrier-grade NAT, RFC 6598
            case 169 -> second == 254;
            case 172 -> (second & 0xf0) == 16;
            case 192 -> second == 168 || (second == 0 && (third == 0 || third == 2));
            case 198 -> second == 18 || second == 19 || (second == 51 && third == 100);
            case 203 -> second == 0 && third == 113;
            default -> first >= 224;
        };
    }

    private static boolean isInner6(byte[] b) {
        if ((b[0] & 0xfe) == 0xfc) {
            return true; // unique local, RFC 4193
        }
        if (startsWith(b, 0x20, 0x02)) {
            return isInner4(b, 2); // 6to4 carries an IPv4 address
        }
        if (startsWith(b, 0x00, 0x64, 0xff, 0x9b)) {
            return isInner4(b, 12); // NAT64, RFC 6052
        }
        if (startsWith(b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isInner4(b, 12); // IPv4-mapped and IPv4-compatible
        }
        return startsWith(b, 0x20, 0x01, 0x0d, 0xb8) || startsWith(b, 0x20, 0x01, 0x00, 0x00); // examples, Teredo
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
