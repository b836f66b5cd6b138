package org.nianbao.store;

import java.util.List;

/**
 * An observation with what it rests on.
 *
 * @param exhibits empty if it was seen before exchanges were kept, or a person brought it
 */
public record Witnessed(Observation observation, List<Exhibit> exhibits) {

    public Witnessed {
        exhibits = List.copyOf(exhibits);
    }
}
