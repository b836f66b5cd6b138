package org.nianbao.store;

import java.util.List;
import java.util.Optional;

/**
 * What an observation rests on. It is safely on the disk before the observation is written down.
 *
 * @param exhibits in the order in which they came about; may be known already
 * @param progress the open WARC file up to a point behind the last of them
 */
public record Evidence(List<Exhibit> exhibits, Optional<WarcFile> progress) {

    /** Rests on no exchange: a file that a person brought, a column that was not asked for. */
    public static final Evidence NONE = new Evidence(List.of(), Optional.empty());

    public Evidence {
        exhibits = List.copyOf(exhibits);
    }
}
