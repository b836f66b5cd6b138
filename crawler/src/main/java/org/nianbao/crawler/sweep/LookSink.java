package org.nianbao.crawler.sweep;

import java.util.function.Supplier;
import org.nianbao.store.Evidence;
import org.nianbao.store.Observation.Look;

/** Where looks are noted. */
interface LookSink {

    /**
     * Notes a look.
     *
     * @param evidence makes safe what it rests on; cheap for all after the first
     */
    void note(Look look, Supplier<Evidence> evidence);
}
