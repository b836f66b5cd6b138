package org.nianbao.crawler.alert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.crawler.alert.post.Mails.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.store.Message;
import org.nianbao.store.OutboxState;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

class CourierTest {

    private static final Duration TICK = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final FakeWay mail = new FakeWay("mail");
    private final FakeWay robots = new FakeWay("webhook");
    private Boxes boxes;

    @BeforeEach
    void open() {
        boxes = new Boxes(folder);
    }

    @AfterEach
    void close() {
        boxes.close();
    }

    private Delivery deliver(Instant now) {
        return new Courier(boxes.outbox(), List.of(mail, robots)).deliver(now);
    }

    private static Message mail(String key) {
        return Message.fresh(key, "mail", "office@health.test", new byte[] {1}, NOON);
    }

    private static Message post(String key, String target) {
        return Message.fresh(key, "webhook", target, new byte[] {1}, NOON);
    }

    private void putMails(int count) {
        boxes.put(
                "mails",
                NOON,
                IntStream.range(0, count).mapToObj(n -> mail("m" + n)).toArray(Message[]::new));
    }

    private static Outcome down() {
        return new Fault(Fault.Kind.DOWN, "mail", "connect: refused").blocked();
    }

    @Test
    void whatIsDueIsSentOnceAndInOrder() {
        putMails(120);
        boxes.put("post", NOON, post("p", "wecom:URL"));

        assertThat(deliver(NOON)).isEqualTo(new Delivery(121, 0, 0, 0, List.of()));
        assertThat(mail.accepted).hasSize(120).startsWith("m0", "m1").doesNotHaveDuplicates();
        assertThat(robots.accepted).containsExactly("p");
        assertThat(mail.trips).as("trips left open").isZero();
        assertThat(deliver(NOON.plus(TICK))).isEqualTo(new Delivery(0, 0, 0, 0, List.of()));
    }

    @Test
    void aServerThatIsDownIsAskedOnceAndNoMessageSuffers() {
        putMails(120);
        boxes.put("post", NOON, post("p", "wecom:URL"));
        mail.answers(m -> down());

        var delivery = deliver(NOON);

        assertThat(delivery.postponed()).isEqualTo(120);
        assertThat(delivery.sent()).isEqualTo(1);
        assertThat(delivery.faults()).containsExactly(new Fault(Fault.Kind.DOWN, "mail", "connect: refused"));
        assertThat(mail.tried).containsExactly("m0");
        assertThat(boxes.outbox().due(NOON, 10)).isEmpty();
        assertThat(boxes.outbox().due(NOON.plus(TICK), 200)).hasSize(120).allSatisfy(m -> {
            assertThat(m.attempts()).isZero();
            assertThat(m.trouble()).contains("connect: refused");
        });
    }

    @Test
    void aDayWithoutMailLosesNothingAndDoublesNothing() {
        putMails(60);
        mail.answers(m -> down());
        var back = NOON.plus(Duration.ofHours(24));
        for (var now = NOON; now.isBefore(back); now = now.plus(TICK)) {
            assertThat(deliver(now).sent()).isZero();
        }
        assertThat(mail.tried).as("asked once a delivery").hasSize(24 * 12);
        assertThat(boxes.outbox().state()).isEqualTo(new OutboxState(60, 60, java.util.Optional.of(NOON), 0, 0));

        mail.answers(m -> new Outcome.Accepted());
        assertThat(deliver(back).sent()).isEqualTo(60);
        assertThat(mail.accepted).hasSize(60).doesNotHaveDuplicates();
        assertThat(deliver(back.plus(TICK)).sent()).isZero();
    }

    @Test
    void aMonthWithoutMailIsNoReasonToGiveUp() {
        putMails(1);
        mail.answers(m -> down());
        for (var now = NOON; now.isBefore(NOON.plus(Duration.ofDays(30))); now = now.plus(Duration.ofHours(6))) {
            deliver(now);
        }
        assertThat(boxes.outbox().state().waiting()).isEqualTo(1);
        mail.answers(m -> new Outcome.Later("rcpt: 450 greylisted", Doubt.NONE));
        assertThat(deliver(NOON.plus(Duration.ofDays(30))).failed()).isEqualTo(1);
    }

    @Test
    void aRobotThatFailsForADayDoesNotHoldUpTheMail() {
        robots.answers(m -> new Outcome.Later("http 500", Doubt.NONE));
        boxes.put("post", NOON, post("p", "wecom:URL"));
        for (int tick = 0; tick < 24 * 12; tick++) {
            var now = NOON.plus(TICK.multipliedBy(tick));
            if (tick % 12 == 0) {
                boxes.put("t" + tick, now, Message.fresh("m" + tick, "mail", "a@b.test", new byte[] {1}, now));
            }
            deliver(now);
        }
        assertThat(mail.accepted).hasSize(24).doesNotHaveDuplicates();
        assertThat(robots.tried).hasSizeBetween(8, 12);
        robots.answers(m -> new Outcome.Accepted());
        deliver(NOON.plus(Duration.ofHours(30)));
        assertThat(robots.accepted).containsExactly("p");
        assertThat(boxes.outbox().state()).isEqualTo(new OutboxState(0, 0, java.util.Optional.empty(), 25, 0));
    }

    @Test
    void whatIsNotTakenForFiveDaysIsGivenUp() {
        putMails(1);
        mail.answers(m -> new Outcome.Later("rcpt: 450 greylisted", Doubt.NONE));
        var now = NOON;
        while (boxes.outbox().state().waiting() > 0) {
            deliver(now);
            now = now.plus(TICK);
        }
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(115), Duration.ofHours(121));
        assertThat(boxes.outbox().state().givenUp()).isEqualTo(1);
        assertThat(boxes.outbox().messages(1).get(0).trouble()).contains("rcpt: 450 greylisted");
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() {
        putMails(2);
        mail.answers(
                m -> m.key().equals("m0") ? new Outcome.Refused("rcpt: 550 5.1.1 nobody") : new Outcome.Accepted());
        assertThat(deliver(NOON)).isEqualTo(new Delivery(1, 0, 0, 1, List.of()));
        assertThat(deliver(NOON.plus(Duration.ofDays(9)))).isEqualTo(new Delivery(0, 0, 0, 0, List.of()));
    }

    @Test
    void aPoisonMessageStopsNothingAndTellsNothing() {
        putMails(3);
        mail.answers(m -> {
            if (m.key().equals("m1")) {
                throw new IllegalStateException("https://robot.test/?key=secret");
            }
            return new Outcome.Accepted();
        });
        assertThat(deliver(NOON)).isEqualTo(new Delivery(2, 1, 0, 0, List.of()));
        assertThat(boxes.outbox().due(NOON.plus(TICK), 9))
                .singleElement()
                .satisfies(m -> assertThat(m.trouble().orElse(""))
                        .startsWith("stumbled: java.lang.IllegalStateException at org.nianbao.")
                        .doesNotContain("secret"));
    }

    @Test
    void aServerThatBreaksOffThreeTimesInARowIsIll() {
        putMails(10);
        mail.answers(m -> new Outcome.Later("data: reset", Doubt.SERVER));
        var delivery = deliver(NOON);
        assertThat(mail.tried).hasSize(3);
        assertThat(delivery.failed()).isEqualTo(3);
        assertThat(delivery.postponed()).isEqualTo(7);
        assertThat(delivery.faults()).containsExactly(new Fault(Fault.Kind.DOWN, "mail", "data: reset"));
        // The others come first next time, so that three bad messages cannot hold up the rest.
        mail.tried.clear();
        mail.answers(m ->
                m.key().compareTo("m3") < 0 ? new Outcome.Later("data: reset", Doubt.SERVER) : new Outcome.Accepted());
        for (int tick = 1; tick < 10; tick++) {
            deliver(NOON.plus(TICK.multipliedBy(tick)));
        }
        assertThat(mail.accepted).hasSize(7);
    }

    @Test
    void whatMayBeOurSetUpIsToldButStopsNothing() {
        putMails(3);
        mail.answers(m -> new Outcome.Later("rcpt: 554 5.7.1 relay", Doubt.SET_UP));
        var delivery = deliver(NOON);
        assertThat(delivery.failed()).isEqualTo(3);
        assertThat(delivery.faults()).containsExactly(new Fault(Fault.Kind.SET_UP, "mail", "rcpt: 554 5.7.1 relay"));
    }

    @Test
    void oneRobotThatIsShutDoesNotShutAnother() {
        boxes.put(
                "post",
                NOON,
                post("a1", "wecom:A"),
                post("b1", "feishu:B"),
                post("a2", "wecom:A"),
                post("b2", "feishu:B"));
        robots.answers(m -> m.target().equals("wecom:A")
                ? new Fault(Fault.Kind.BUSY, m.target(), "45009").blocked()
                : new Outcome.Accepted());
        assertThat(deliver(NOON).sent()).isEqualTo(2);
        assertThat(robots.tried).containsExactly("a1", "b1", "b2");
    }

    @Test
    void aChannelThatNobodyKnowsStopsNothing() {
        boxes.put("fax", NOON, Message.fresh("f", "fax", "1", new byte[0], NOON), mail("m"));
        assertThat(deliver(NOON)).isEqualTo(new Delivery(1, 1, 0, 0, List.of()));
    }

    @Test
    void anOutboxThatCannotBeWrittenStopsTheDelivery() {
        putMails(3);
        var full = MortalOutbox.before(
                1, boxes.outbox(), () -> new StorageException(Trouble.FULL, folder, "database or disk is full"));
        assertThatThrownBy(() -> new Courier(full, List.of(mail)).deliver(NOON)).isInstanceOf(StorageException.class);
        assertThat(mail.tried).containsExactly("m0", "m1");
        assertThat(mail.trips).isZero();
        assertThat(deliver(NOON).sent())
                .as("the rest, and the one that could not be noted")
                .isEqualTo(2);
    }

    @Test
    void anInterruptEndsTheDeliveryAfterTheMessageInHand() {
        putMails(3);
        mail.answers(m -> {
            Thread.currentThread().interrupt();
            return new Outcome.Accepted();
        });
        assertThat(deliver(NOON).sent()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(boxes.outbox().state().waiting()).isEqualTo(2);
    }
}
