package org.nianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.store.Message.State;

/** What every {@link Outbox} does. A subclass says how its store is opened. */
public abstract class OutboxContractTest {

    private static final Instant NOON = Instant.parse("2023-02-01T04:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private Store store;
    private Outbox outbox;

    /** Opens a fresh store for writing. */
    protected abstract Store openWriter();

    /** Closes the writer and opens the same store again. */
    protected abstract Store reopenWriter(Store writer);

    @BeforeEach
    void open() {
        store = openWriter();
        outbox = store.outbox();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Flip flip(String subject, String occasion) {
        return new Flip(subject, 2022, "missing", 1, occasion, NOON, "{\"a\":1}");
    }

    private boolean judge(Optional<String> expected, String state, Flip... flips) {
        var next = new VerdictState("a", 2022, state, NOON, "{}");
        return store.keepVerdicts(List.of(new VerdictChange(expected, next, List.of(flips))))
                .get(0);
    }

    private static Message message(String key) {
        return Message.fresh(key, "mail", "office@a.test", key.getBytes(StandardCharsets.UTF_8), NOON);
    }

    private Telling telling(String key, Set<Long> flips, Message... messages) {
        return new Telling(key, "office", NOON, List.of(messages), flips);
    }

    @Test
    void anEmptyOutboxKnowsNothing() {
        assertThat(outbox.untold("office")).isEmpty();
        assertThat(outbox.flips("a", Instant.MAX)).isEmpty();
        assertThat(outbox.lastTelling("office")).isEmpty();
        assertThat(outbox.due(Instant.MAX, 10)).isEmpty();
        assertThat(outbox.messages(10)).isEmpty();
        assertThat(outbox.state()).isEqualTo(new OutboxState(0, 0, Optional.empty(), 0, 0));
        assertThat(outbox.alarm("h", "portal")).isEmpty();
        assertThat(outbox.alarms("portal")).isEmpty();
    }

    @Test
    void whatHasToBeToldComesWithTheVerdictOrNotAtAll() {
        outbox.admit("office");
        assertThat(judge(Optional.of("other"), "x", flip("a", "begun"))).isFalse();
        assertThat(outbox.untold("office")).isEmpty();

        assertThat(judge(Optional.empty(), "x", flip("a", "begun"), flip("a", "t+1")))
                .isTrue();
        store = reopenWriter(store);
        outbox = store.outbox();

        assertThat(outbox.untold("office"))
                .extracting(KeptFlip::flip)
                .containsExactly(flip("a", "begun"), flip("a", "t+1"));
        assertThat(outbox.flips("a", NOON)).hasSize(2);
        assertThat(outbox.flips("a", NOON.minusMillis(1))).isEmpty();
        assertThat(outbox.flips("b", NOON)).isEmpty();
    }

    @Test
    void theSameOccasionIsKeptOnce() {
        outbox.admit("office");
        judge(Optional.empty(), "x", flip("a", "begun"));
        judge(Optional.of("x"), "y", flip("a", "begun"));
        assertThat(outbox.untold("office")).hasSize(1);
    }

    @Test
    void whoJoinsLaterIsToldOfWhatComesLater() {
        judge(Optional.empty(), "x", flip("a", "begun"));
        assertThat(outbox.untold("office")).as("nobody yet").isEmpty();
        outbox.admit("office");
        outbox.admit("office");
        judge(Optional.of("x"), "y", flip("a", "t+7"));
        assertThat(outbox.untold("office")).extracting(k -> k.flip().occasion()).containsExactly("t+7");
    }

    @Test
    void nobodyIsToldTwice() {
        outbox.admit("office");
        outbox.admit("chat");
        judge(Optional.empty(), "x", flip("a", "begun"));
        var flips = Set.of(outbox.untold("office").get(0).id());

        assertThat(outbox.keep(telling("digest/1", flips, message("m1")))).isTrue();
        assertThat(outbox.isTold("digest/1")).isTrue();
        assertThat(outbox.untold("office")).isEmpty();
        assertThat(outbox.untold("chat")).hasSize(1);
        assertThat(outbox.lastTelling("office")).contains(NOON);

        assertThat(outbox.keep(telling("digest/1", Set.of(), message("m2")))).isFalse();
        assertThat(outbox.keep(telling("digest/2", flips, message("m3")))).isFalse();
        assertThat(outbox.isTold("digest/2")).isFalse();
        assertThat(outbox.messages(10)).extracting(Message::key).containsExactly("m1");
    }

    /** The third is told before the second, and each is told once all the same. */
    @Test
    void whatIsToldOutOfTurnLeavesTheRestUntold() {
        outbox.admit("office");
        judge(Optional.empty(), "x", flip("a", "begun"), flip("a", "t+1"), flip("a", "t+7"));
        var ids = outbox.untold("office").stream().map(KeptFlip::id).toList();

        outbox.keep(telling("1", Set.of(ids.get(0))));
        outbox.keep(telling("3", Set.of(ids.get(2))));
        assertThat(outbox.untold("office")).extracting(KeptFlip::id).containsExactly(ids.get(1));

        judge(Optional.of("x"), "y", flip("a", "t+14"));
        assertThat(outbox.untold("office")).extracting(k -> k.flip().occasion()).containsExactly("t+1", "t+14");
        outbox.keep(telling("2", Set.of(ids.get(1))));
        assertThat(outbox.untold("office")).extracting(k -> k.flip().occasion()).containsExactly("t+14");
    }

    @Test
    void ofManyTellingsEachIsKeptOrNotByItself() {
        outbox.admit("office");
        judge(Optional.empty(), "x", flip("a", "begun"), flip("a", "t+1"));
        var ids = outbox.untold("office").stream().map(KeptFlip::id).toList();

        outbox.keepAll(List.of(
                telling("1", Set.of(ids.get(0)), message("m1")),
                telling("again", Set.of(ids.get(0)), message("m2")),
                telling("2", Set.of(ids.get(1)), message("m3"))));

        assertThat(outbox.messages(10)).extracting(Message::key).containsExactly("m3", "m1");
        assertThat(outbox.isTold("again")).isFalse();
        assertThat(outbox.untold("office")).isEmpty();
    }

    @Test
    void aMessageWaitsUntilItIsAcceptedOrGivenUp() {
        outbox.admit("office");
        outbox.keep(telling("t", Set.of(), message("one"), message("two"), message("three")));
        var due = outbox.due(NOON, 10);
        assertThat(due).extracting(Message::key).containsExactly("one", "two", "three");
        assertThat(due.get(0).body()).isEqualTo("one".getBytes(StandardCharsets.UTF_8));
        assertThat(outbox.due(NOON, 2)).hasSize(2);
        assertThat(outbox.due(NOON.minusMillis(1), 10)).isEmpty();

        outbox.sent(due.get(0).id(), NOON);
        outbox.failed(due.get(1).id(), NOON, "451 later", Optional.of(NOON.plus(HOUR)));
        outbox.failed(due.get(2).id(), NOON, "550 nobody there", Optional.empty());

        assertThat(outbox.due(NOON, 10)).isEmpty();
        assertThat(outbox.due(NOON.plus(HOUR), 10)).singleElement().satisfies(m -> {
            assertThat(m.key()).isEqualTo("two");
            assertThat(m.attempts()).isEqualTo(1);
            assertThat(m.trouble()).contains("451 later");
        });
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, 1, Optional.of(NOON), 1, 1));
        assertThat(outbox.messages(10))
                .extracting(Message::state)
                .containsExactly(State.GIVEN_UP, State.WAITING, State.SENT);
        outbox.failed(due.get(0).id(), NOON, "too late", Optional.of(NOON));
        assertThat(outbox.messages(10).get(2).state()).as("sent stays sent").isEqualTo(State.SENT);
    }

    @Test
    void whatIsLongOverLosesItsBodyAndNothingElse() {
        outbox.admit("office");
        outbox.keep(telling("t", Set.of(), message("sent"), message("waiting")));
        outbox.sent(outbox.due(NOON, 1).get(0).id(), NOON);

        assertThat(store.prune(NOON)).isZero();
        assertThat(store.prune(NOON.plus(HOUR))).isEqualTo(1);

        assertThat(outbox.messages(10))
                .extracting(m -> m.key() + " " + m.body().length)
                .containsExactly("waiting 7", "sent 0");
    }

    @Test
    void whatIsPostponedWasNotTried() {
        outbox.admit("office");
        var mail = Message.fresh("one", "mail", "a@office.test", new byte[] {1}, NOON);
        outbox.keep(new Telling("digest/1", "office", NOON, List.of(mail), Set.of()));
        long id = outbox.due(NOON, 1).get(0).id();

        outbox.postponed(List.of(id), "connect: refused", NOON.plus(HOUR));

        assertThat(outbox.due(NOON, 10)).isEmpty();
        assertThat(outbox.due(NOON.plus(HOUR), 10)).singleElement().satisfies(m -> {
            assertThat(m.attempts()).isZero();
            assertThat(m.trouble()).contains("connect: refused");
        });
        assertThat(outbox.state()).isEqualTo(new OutboxState(1, 1, Optional.of(NOON), 0, 0));
        outbox.sent(id, NOON);
        outbox.postponed(List.of(id), "too late", NOON);
        assertThat(outbox.messages(1).get(0).state()).as("sent stays sent").isEqualTo(State.SENT);
    }

    @Test
    void anAlarmIsComparedAndSetWithItsFlips() {
        outbox.admit("office");
        var first = new AlarmState("h.test", "portal", "open", NOON, "{}");
        var flip = new Flip("h.test", 0, "portal", 1, "begun", NOON, "{}");
        assertThat(outbox.keepAlarm(Optional.empty(), first, List.of(flip))).isTrue();
        assertThat(outbox.keepAlarm(Optional.empty(), first, List.of(flip))).isFalse();
        assertThat(outbox.alarm("h.test", "portal")).contains(first);
        var next = new AlarmState("h.test", "portal", "closed", NOON.plus(HOUR), "{}");
        assertThat(outbox.keepAlarm(Optional.of("other"), next, List.of())).isFalse();
        assertThat(outbox.keepAlarm(Optional.of("open"), next, List.of())).isTrue();
        assertThat(outbox.alarms("portal")).containsExactly(next);
        assertThat(outbox.alarms("coverage")).isEmpty();
        assertThat(outbox.untold("office")).extracting(KeptFlip::flip).containsExactly(flip);
    }
}
