package org.nianbao.crawler.alert;

import java.util.List;
import java.util.OptionalInt;

/**
 * An episode after a verdict, and what has to be told of it. Pure: this is all of when somebody hears from us.
 *
 * @param after the episode as it stands now
 * @param occasions to be told, in order
 */
record Turn(Episode after, List<Occasion> occasions) {

    Turn {
        occasions = List.copyOf(occasions);
    }

    /**
     * What newly holds begins the next episode; what goes on is brought up again at the latest moment of reminding that has
     * come, once, however many were passed over; what holds no longer is resolved.
     *
     * @param moment the latest moment of reminding that has come
     */
    static Turn of(Episode before, Standing standing, OptionalInt moment) {
        return switch (standing) {
            case AS_BEFORE -> new Turn(before, List.of());
            case DOES_NOT_HOLD ->
                before.open() ? new Turn(before.closed(), List.of(Occasion.RESOLVED)) : new Turn(before, List.of());
            case HOLDS -> {
                if (!before.open()) {
                    yield new Turn(before.next(moment), List.of(Occasion.BEGUN));
                }
                yield before.isDue(moment)
                        ? new Turn(before.reminded(moment.getAsInt()), List.of(Occasion.reminder(moment.getAsInt())))
                        : new Turn(before, List.of());
            }
        };
    }
}
