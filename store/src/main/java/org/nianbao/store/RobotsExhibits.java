package org.nianbao.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * The exchanges from which an origin's robots.txt is known.
 *
 * @param good of the last answer, with its redirects
 * @param failed of the last attempt, if it brought none
 */
public record RobotsExhibits(List<Exhibit> good, List<Exhibit> failed) {

    public static final RobotsExhibits NONE = new RobotsExhibits(List.of(), List.of());

    public RobotsExhibits {
        good = List.copyOf(good);
        failed = List.copyOf(failed);
    }

    public List<Exhibit> all() {
        return Stream.concat(good.stream(), failed.stream()).toList();
    }
}
