package org.nianbao.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An annual-report column that the program found by itself.
 *
 * @param url its address
 * @param how the way from the portal, for people
 * @param found when it was found last
 * @param verified when a report of the agency, of any year, was last met there
 */
public record FoundColumn(String agency, String url, String how, Instant found, Optional<Instant> verified) {

    /** The same, met with a report of the agency. */
    public FoundColumn verifiedAt(Instant at) {
        return new FoundColumn(agency, url, how, found, Optional.of(at));
    }
}
