package org.nianbao.crawler.walk;

import java.net.URI;
import org.nianbao.store.LookState;

/** What stands at an address that may be a column. */
public sealed interface Scouted {

    /** A page. */
    record Page(PageSketch sketch) implements Scouted {}

    /** A file, such as a PDF. */
    record File(URI url) implements Scouted {}

    /**
     * Nothing that could be read.
     *
     * @param detail for people
     */
    record Failed(LookState state, String detail) implements Scouted {}
}
