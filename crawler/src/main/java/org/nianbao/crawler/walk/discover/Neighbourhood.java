package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which hosts belong to a portal. A portal may keep its columns on another host, but not on every host it links. */
final class Neighbourhood {

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+|\\[.*]|localhost");

    private Neighbourhood() {}

    /** A page of the internet may not send us to a machine of our own network. */
    static boolean mayVisit(URI url, URI page) {
        var host = host(url);
        return host.equals(host(page)) || !NUMBER.matcher(host).matches();
    }

    /** What another host takes off; pages on the way are followed only on hosts of the portal. */
    static Optional<Lead> weigh(Lead lead, URI page) {
        if (authority(lead.url()).equals(authority(page))) {
            return Optional.of(lead);
        }
        if (isKin(host(lead.url()), host(page))) {
            return Optional.of(
                    lead.column() ? lead.because(Reason.OTHER_HOST, -10) : lead.because(Reason.OTHER_HOST, -15));
        }
        return lead.reasons().contains(Reason.NAME)
                ? Optional.of(lead.because(Reason.OTHER_HOST, -50))
                : Optional.empty();
    }

    /** Hosts of one domain: xxgk.yunling.gov.cn and www.yunling.gov.cn. */
    private static boolean isKin(String one, String other) {
        return NUMBER.matcher(one).matches() ? one.equals(other) : domain(one).equals(domain(other));
    }

    private static String domain(String host) {
        var labels = host.split("\\.", -1);
        int kept = host.endsWith(".gov.cn") || host.endsWith(".com.cn") || host.endsWith(".org.cn") ? 3 : 2;
        int from = Math.max(0, labels.length - kept);
        return String.join(".", Arrays.asList(labels).subList(from, labels.length));
    }

    private static String host(URI url) {
        return Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String authority(URI url) {
        return Optional.ofNullable(url.getAuthority())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":(?:80|443)$", "");
    }
}
