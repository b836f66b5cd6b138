package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.store.LookState;

/**
 * What came of looking for the column of a portal.
 *
 * @param start where the search began
 * @param found the column; its reports were read, or at least its name is the column's and a page stands there
 * @param candidates all addresses that were tried, the likelier first
 * @param refused names of look-alikes that were seen and left alone
 * @param siteName the portal's name by its own tags (SiteName)
 * @param siteCode its code by its own tags (网站标识码, SiteIDCode)
 * @param obstacles what the network kept from being read
 * @param requests how many requests it took
 */
public record Discovery(
        URI start,
        Optional<Candidate> found,
        List<Candidate> candidates,
        Set<String> refused,
        Optional<String> siteName,
        Optional<String> siteCode,
        List<Obstacle> obstacles,
        int requests) {

    public Discovery {
        candidates = List.copyOf(candidates);
        refused = Set.copyOf(refused);
        obstacles = List.copyOf(obstacles);
    }

    /** A page that could not be read though it may be there. */
    public record Obstacle(URI url, LookState state, String detail) {}

    Discovery with(int asked) {
        return new Discovery(start, found, candidates, refused, siteName, siteCode, obstacles, asked);
    }

    /** Whether all was read that could have led to a column. */
    public boolean isFinished() {
        return obstacles.isEmpty();
    }
}
