package org.nianbao.crawler.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses come from servers: only what is an http address becomes a link. */
public final class WebAddress {

    private WebAddress() {}

    /** The address if its scheme is http or https and it names a host. */
    public static Optional<URI> of(String address) {
        try {
            var uri = new URI(address);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            return scheme.matches("(?i)https?") && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
