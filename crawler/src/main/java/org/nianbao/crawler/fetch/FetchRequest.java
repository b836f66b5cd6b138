package org.nianbao.crawler.fetch;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher.Use;

/**
 * What is asked of a portal.
 *
 * @param url http or https
 * @param referer the page that links it, if any
 * @param use how a remembered answer is used; what answers a payload is never remembered
 * @param payload sent by POST; empty = GET
 */
public record FetchRequest(URI url, Optional<URI> referer, Use use, Optional<Payload> payload) {

    /** A page of a list, asked for with the validators of the last time. */
    public static FetchRequest list(URI url) {
        return new FetchRequest(url, Optional.empty(), Use.REVALIDATE, Optional.empty());
    }

    /** The same, as a link on that page. */
    public FetchRequest from(URI page) {
        return new FetchRequest(url, Optional.of(page), use, payload);
    }

    /** The same, as a POST. */
    public FetchRequest posting(Payload body) {
        return new FetchRequest(url, referer, use, Optional.of(body));
    }
}
