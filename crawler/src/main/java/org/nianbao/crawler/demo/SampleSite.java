package org.nianbao.crawler.demo;

import java.util.List;
import java.util.Optional;

/**
 * A portal of the sample county.
 *
 * @param name what its banner says
 * @param code its 10-digit identification code (网站标识码)
 * @param family the software it imitates
 * @param robots its robots.txt; empty = none
 * @param challenged whether a guard answers every request with a challenge (status 412)
 * @param units whose columns it carries
 */
record SampleSite(
        String name,
        String code,
        SampleFamily family,
        Optional<String> robots,
        boolean challenged,
        List<SampleUnit> units) {

    SampleSite {
        units = List.copyOf(units);
    }
}
