package org.nianbao.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The last good answer of an address, kept for conditional requests.
 *
 * @param url as requested
 * @param finalUrl after redirects
 * @param etag validator, as sent
 * @param lastModified validator, as sent
 * @param contentType as sent
 * @param headers other headers worth keeping, lower-case names
 * @param body decoded bytes
 * @param at when it was last fetched, or confirmed with other validators than before
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pages, and a body of megabytes is not copied.
public record CachedPage(
        String url,
        String finalUrl,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> contentType,
        Map<String, String> headers,
        byte[] body,
        Instant at) {

    public CachedPage {
        headers = Map.copyOf(headers);
    }
}
