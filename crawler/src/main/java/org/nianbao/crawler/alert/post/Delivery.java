package org.nianbao.crawler.alert.post;

import java.util.List;

/**
 * What became of the messages that were due.
 *
 * @param sent accepted by the other side
 * @param failed not accepted; tried again later
 * @param postponed not tried, or for no fault of their own not sent; tried again later
 * @param givenUp refused for good, or not accepted for too long; somebody has to look at them
 * @param faults what kept whole ways closed, or may have to be mended by the operator; one of each party
 */
public record Delivery(int sent, int failed, int postponed, int givenUp, List<Fault> faults) {
    public Delivery {
        faults = List.copyOf(faults);
    }
}
