package org.nianbao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What has to be told, to whom it was told, and the messages on their way. Part of a {@link Store}; its terms hold here too.
 *
 * <p>Flips come in by {@link Store#keepVerdicts} and {@link #keepAlarm} only, in one step with the state they follow from.
 */
public interface Outbox {

    /** Makes an audience known, once: it is told of what comes after this moment. Does nothing if it is known. */
    void admit(String audience);

    /** Flips of which a known audience was not told yet, oldest first; none if the audience is not known. */
    List<KeptFlip> untold(String audience);

    /** All flips about a subject up to a moment (included), oldest first. */
    List<KeptFlip> flips(String subject, Instant until);

    /**
     * Keeps messages and what they tell in one step.
     *
     * @return false if there is a telling of that key already, or one of its flips was told to that audience by another;
     *     nothing was kept then
     */
    boolean keep(Telling telling);

    /** Keeps each of them as {@link #keep} does; many take not much longer than one. */
    default void keepAll(Collection<Telling> tellings) {
        tellings.forEach(this::keep);
    }

    /** Whether there is a telling of that key. */
    boolean isTold(String key);

    /** When an audience was last told anything. */
    Optional<Instant> lastTelling(String audience);

    /** Messages that are due at a moment, those due longest first. */
    List<Message> due(Instant now, int most);

    /** All messages, newest first. */
    List<Message> messages(int most);

    /** Notes that a message was accepted. */
    void sent(long id, Instant at);

    /**
     * Notes that an attempt failed.
     *
     * @param again when to try next; empty = give up
     */
    void failed(long id, Instant at, String trouble, Optional<Instant> again);

    /**
     * Notes that messages could not be tried, or failed for no fault of their own, as while their server is down. It is no
     * attempt.
     *
     * @param again when to try next
     */
    void postponed(Collection<Long> ids, String trouble, Instant again);

    OutboxState state();

    Optional<AlarmState> alarm(String subject, String topic);

    /** All alarms of a topic, by subject. */
    List<AlarmState> alarms(String topic);

    /**
     * Stores the state of an alarm if the stored one is still the expected one (compare-and-set), with what has to be told.
     *
     * @param expected the state the caller computed from; empty = no row yet
     * @return whether it was stored
     */
    boolean keepAlarm(Optional<String> expected, AlarmState next, Collection<Flip> flips);
}
