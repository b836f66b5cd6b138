package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.List;
import org.nianbao.config.Agency;

/**
 * A column or a portal that is visited.
 *
 * @param agencies for whom
 * @param sharers all watched agencies that publish there, whoever is looked at this time: whose a row is does not depend on that
 */
record Stop(URI url, List<Agency> agencies, List<Agency> sharers) {
    Stop {
        agencies = List.copyOf(agencies);
        sharers = List.copyOf(sharers);
    }
}
