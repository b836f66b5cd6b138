package org.nianbao.crawler.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.AlarmState;
import org.nianbao.store.Flip;
import org.nianbao.store.Outbox;

/**
 * What is no agency's report and has its episodes all the same: it begins, is brought up weekly, and is resolved.
 *
 * @param subject what it is about, such as a host
 * @param topic the topic
 * @param holds whether it is so now
 * @param json what it rests on; kept with what is told
 */
public record Alarm(String subject, Topic topic, boolean holds, String json) {

    private static final int TRIES = 5;

    /**
     * Stores how it stands, with what has to be told, in one step.
     *
     * @throws IllegalStateException if another writer keeps changing the same alarm
     */
    public void keep(Outbox outbox, Instant now, ZoneId zone) {
        for (int i = 0; i < TRIES; i++) {
            var stored = outbox.alarm(subject, topic.id());
            var before = stored.map(AlarmState::state).map(Episode::parse).orElse(Episode.NONE);
            if (!holds && !before.open()) {
                return;
            }
            // A state is as old as its episode, so that weeks are counted from its beginning.
            var since = stored.filter(s -> before.open()).map(AlarmState::since).orElse(now);
            var turn = Turn.of(
                    before,
                    holds ? Standing.HOLDS : Standing.DOES_NOT_HOLD,
                    Reminders.weekly(LocalDate.ofInstant(since, zone), LocalDate.ofInstant(now, zone)));
            var next = new AlarmState(subject, topic.id(), turn.after().text(), since, json);
            if (stored.equals(Optional.of(next))
                    || outbox.keepAlarm(stored.map(AlarmState::state), next, flips(turn, now))) {
                return;
            }
        }
        throw new IllegalStateException("the alarm about " + subject + " is being changed by another writer");
    }

    private List<Flip> flips(Turn turn, Instant now) {
        return turn.occasions().stream()
                .map(o -> new Flip(subject, 0, topic.id(), turn.after().number(), o.id(), now, json))
                .toList();
    }
}
