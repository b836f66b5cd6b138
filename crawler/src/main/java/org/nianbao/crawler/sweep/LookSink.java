package org.nianbao.crawler.sweep;

import org.nianbao.crawler.evidence.Resting;
import org.nianbao.store.Observation.Look;

/** Where looks are noted. */
interface LookSink {

    /**
     * Notes a look.
     *
     * @param evidence what it rests on, which is made safe before the look is written down
     */
    void note(Look look, Resting evidence);
}
