package org.nianbao.crawler.alert.post;

import java.util.LinkedHashMap;
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

    /** Of nothing. */
    public static final Delivery NONE = new Delivery(0, 0, 0, 0, List.of());

    /** How many wait for another attempt. */
    public int waiting() {
        return failed + postponed;
    }

    /** Whether nothing was due. */
    public boolean isEmpty() {
        return sent + waiting() + givenUp == 0;
    }

    /**
     * Both, one after the other.
     *
     * @param next the later one; a message that it tried again counts twice
     */
    public Delivery then(Delivery next) {
        var both = new LinkedHashMap<String, Fault>();
        faults.forEach(fault -> both.put(fault.party(), fault));
        next.faults().forEach(fault -> both.put(fault.party(), fault));
        return new Delivery(
                sent + next.sent(),
                failed + next.failed(),
                postponed + next.postponed(),
                givenUp + next.givenUp(),
                List.copyOf(both.values()));
    }
}
