package org.nianbao.crawler.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /** Names that mean something only inside a network; a proxy would look them up there. */
    private static final Pattern INNER_NAMES =
            Pattern.compile("(?:.+\\.)?(?:localhost|local|internal|intranet|home\\.arpa)");

    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:^|\\.)(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?!$)|$)){4}");

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
        var addresses = isNumeric(host) ? List.of(InetAddress.getByName(host)) : resolver.lookup(host);
        if (open || host.equalsIgnoreCase(proxyHost)) {
            return addresses;
        }
        var outside = addresses.stream().filter(a -> !isInner(a)).toList();
        if (outside.isEmpty() && !addresses.isEmpty()) {
            throw new RefusedAddress();
        }
        return outside;
    }

    /**
     * The machines that may be asked for an address.
     *
     * @throws UnknownHostException if there are none
     */
    Machines machines(HttpUrl url) throws UnknownHostException {
        return proxyHost.isEmpty() ? Machines.of(lookup(url.host())) : Machines.BEHIND_PROXY;
    }

    /** Whether the address is refused before any look-up: OkHttp looks up neither numbers nor names meant for a proxy. */
    boolean refuses(HttpUrl url) {
        var host = url.host();
        return !open && (isLocalName(host) || (isNumeric(host) && isInnerLiteral(host)));
    }

    private boolean isLocalName(String host) {
        var name = withoutDot(host.toLowerCase(Locale.ROOT));
        return INNER_NAMES.matcher(name).matches()
                || (!proxyHost.isEmpty() && name.equals(withoutDot(proxyHost.toLowerCase(Locale.ROOT))));
    }

    /** "localhost." is localhost, said at full length. */
    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** A name that ends in a number is an address to those who resolve names, in one spelling or another. */
    private static boolean isNumeric(String host) {
        return host.indexOf(':') >= 0 || NUMBER_AT_END.matcher(host).find();
    }

    private static boolean isInnerLiteral(String host) {
        var literal = withoutDot(host);
        if (literal.indexOf(':') < 0 && !PLAIN.matcher(literal).matches()) {
            return true; // octal, hexadecimal, one big number: nobody honest writes an address so
        }
        try {
            return isInner(InetAddress.getByName(literal));
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
            case 100 -> (second & 0xc0) == 64; // carrier-grade NAT, RFC 6598; 100.100.100.200 is Aliyun's metadata
            case 168 -> second == 63 && third == 129 && (b[from + 3] & 0xff) == 16; // Azure's, though public by number
            case 169 -> second == 254;
            case 172 -> (second & 0xf0) == 16;
            case 192 -> second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99);
            case 198 -> second == 18 || second == 19 || (second == 51 && third == 100);
            case 203 -> second == 0 && third == 113;
            default -> first >= 224;
        };
    }

    /** Global unicast is 2000::/3; the rest carries an IPv4 address or leads nowhere outside. */
    private static boolean isInner6(byte[] b) {
        if (startsWith(b, 0x20, 0x02)) {
            return isInner4(b, 2); // 6to4, RFC 3056
        }
        if (startsWith(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isInner4(b, 12); // NAT64, RFC 6052
        }
        return (b[0] & 0xe0) != 0x20
                || startsWith(b, 0x20, 0x01, 0x0d, 0xb8) // examples
                || startsWith(b, 0x3f, 0xff) // examples, RFC 9637
                || (startsWith(b, 0x20, 0x01) && (b[2] & 0xfe) == 0) // Teredo, ORCHID and other special purposes
                || isIsatap(b);
    }

    /** RFC 5214: an interface that tunnels to the IPv4 address at its end. */
    private static boolean isIsatap(byte[] b) {
        return (b[8] & 0xfd) == 0 && b[9] == 0 && b[10] == 0x5e && (b[11] & 0xff) == 0xfe && isInner4(b, 12);
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
