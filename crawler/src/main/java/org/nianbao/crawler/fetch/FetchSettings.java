package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.nianbao.config.Settings;
import org.nianbao.crawler.trust.Trust;

/**
 * How requests are made.
 *
 * @param userAgent the honest name of the program with an address of the people behind it; ASCII
 * @param delay pause between the end of one request to a host and the start of the next; a larger crawl-delay wins
 * @param timeout for a whole call, from the look-up of the name to the last byte of the body
 * @param maxBytes most decoded bytes of one response
 * @param atOnce most requests under way at the same time
 * @param proxy {@code http://host:port} or {@code socks://host:port}. A proxy resolves names itself, so with a proxy
 *     only addresses written as numbers are checked against private networks
 * @param trust whose certificates are believed; empty = those of the Java installation
 * @param allowPrivateAddresses true only for tests and intranets
 */
public record FetchSettings(
        String userAgent,
        Duration delay,
        Duration timeout,
        long maxBytes,
        int atOnce,
        Optional<URI> proxy,
        Optional<Trust> trust,
        boolean allowPrivateAddresses) {

    /** As many requests at once as {@code crawl.parallelHosts} allows by default. */
    public FetchSettings(
            String userAgent,
            Duration delay,
            Duration timeout,
            long maxBytes,
            Optional<URI> proxy,
            boolean allowPrivateAddresses) {
        this(userAgent, delay, timeout, maxBytes, 16, proxy, Optional.empty(), allowPrivateAddresses);
    }

    public static FetchSettings of(Settings.Crawl crawl) {
        return new FetchSettings(
                crawl.userAgent(),
                crawl.delay(),
                crawl.timeout(),
                crawl.maxBytes(),
                crawl.parallelHosts(),
                crawl.proxy(),
                Trust.besides(crawl.ca()),
                crawl.allowPrivateAddresses());
    }
}
