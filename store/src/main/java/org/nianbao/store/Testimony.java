package org.nianbao.store;

/**
 * An observation with what it rests on.
 *
 * @param evidence already safe in the WARC files
 */
public record Testimony(Observation observation, Evidence evidence) {

    /** One that rests on no exchange with a portal. */
    public static Testimony bare(Observation observation) {
        return new Testimony(observation, Evidence.NONE);
    }
}
