package org.nianbao.crawler.doctor;

import java.util.List;

/** Looks at one thing. */
@FunctionalInterface
public interface Probe {

    /** What was found; what stands in the way of looking is a result as well. */
    List<Result> look();
}
