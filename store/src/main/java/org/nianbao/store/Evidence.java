package org.nianbao.store;

import java.util.List;
import java.util.Optional;

/**
 * What an observation rests on. It is safely on the disk before the observation is written down.
 *
 * @param exhibits in the order in which they came about
 * @param unwritten these and any others that may not have been written down yet; what is known already stays as it is
 * @param progress the open WARC file up to a point behind the last of them
 */
public record Evidence(List<Exhibit> exhibits, List<Exhibit> unwritten, Optional<WarcFile> progress) {

    /** Rests on no exchange: a file that a person brought, a column that was not asked for. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), Optional.empty());

    public Evidence {
        exhibits = List.copyOf(exhibits);
        unwritten = List.copyOf(unwritten);
    }

    /** What is written down without an observation. */
    public static Evidence of(List<Exhibit> unwritten, WarcFile progress) {
        return new Evidence(List.of(), unwritten, Optional.of(progress));
    }
}
