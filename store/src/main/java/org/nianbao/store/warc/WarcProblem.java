package org.nianbao.store.warc;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation;

/** Something that is wrong with the WARC files. */
public sealed interface WarcProblem {

    /** The file concerned. */
    Path path();

    /** What rests on the part concerned, oldest first. */
    default List<Observation> resting() {
        return List.of();
    }

    /** A file is gone. */
    record Missing(Path path, List<Observation> resting) implements WarcProblem {}

    /**
     * A file, as far as it is written down, is not what it was.
     *
     * @param exhibit the exchange whose bytes changed; empty if they belong to none, or were cut off or added
     */
    record Altered(Path path, Optional<Exhibit> exhibit, List<Observation> resting) implements WarcProblem {}

    /** A file that was not written by us. */
    record Unknown(Path path) implements WarcProblem {}

    /**
     * A file that the disk does not give back.
     *
     * @param detail the error
     */
    record Unreadable(Path path, String detail) implements WarcProblem {}
}
