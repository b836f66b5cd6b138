package org.nianbao.crawler.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.DataLock;
import org.nianbao.store.KeptFlip;
import org.nianbao.store.Message;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * A season that dies at every step of every day, and one that does not: whoever gets mail or bulletins gets the same messages, none
 * missing and none twice.
 */
class EveryStepIT {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 22);
    private static final LocalDate END = LocalDate.of(2023, 2, 24);

    @TempDir
    private Path folder;

    private final Town town = new Town(Script.ALL.size());
    private int deaths;

    /** What was told: flips with their days, and what the postboxes accepted. */
    private record Season(List<String> flips, Postbox mail, Postbox robots) {}

    @Test
    void whoeverDiesAnywhereLosesNothingAndTellsNothingTwice() throws Exception {
        var calm = live("calm", false);
        var rough = live("rough", true);

        assertThat(deaths).isGreaterThan(400);
        assertThat(rough.flips()).isEqualTo(calm.flips()).doesNotHaveDuplicates();
        assertSame(calm.mail(), rough.mail());
        assertSame(calm.robots(), rough.robots());
        assertThat(calm.mail().accepted()).extracting(Message::key).doesNotHaveDuplicates();
        assertThat(letters(rough.mail(), "late"))
                .containsExactly("2023-01-24", "2023-01-30", "2023-02-02", "2023-02-07", "2023-02-10");
        assertThat(letters(rough.mail(), "portal-down")).as("nobody could see").containsExactly("2023-02-22");
        assertThat(letters(rough.mail(), "reference-date"))
                .as("neither law nor rule sets a date")
                .isEmpty();
    }

    /** A receiver tells a repetition by its key; it has the same bytes. */
    private static void assertSame(Postbox calm, Postbox rough) {
        assertThat(calm.accepted()).isNotEmpty();
        assertThat(rough.known().keySet()).isEqualTo(calm.known().keySet());
        var known = rough.known();
        for (var message : rough.accepted()) {
            assertThat(known)
                    .hasEntrySatisfying(message.key(), m -> assertThat(m.body()).isEqualTo(message.body()));
        }
    }

    /** The days on which the agency that lives a script got a letter. */
    private List<String> letters(Postbox mail, String script) {
        var agency = town.agencies().stream()
                .filter(a -> Town.script(a).name().equals(script))
                .findFirst()
                .orElseThrow();
        return mail.known().values().stream()
                .filter(m -> m.key().startsWith("letter/" + agency.id() + "/"))
                .peek(m -> assertThat(m.target()).isEqualTo(agency.contact().orElseThrow()))
                .map(m -> m.key().split("/")[2])
                .toList();
    }

    private Season live(String name, boolean dies) throws Exception {
        var data = Files.createDirectory(folder.resolve(name));
        var replay = new Replay(town, data);
        var mail = new Postbox("mail");
        var robots = new Postbox("webhook");
        try (var lock = DataLock.acquire(data, Duration.ZERO, Instant.EPOCH);
                var store = SqliteStore.open(lock)) {
            for (var day = BEGIN; !day.isAfter(END); day = day.plusDays(1)) {
                var today = day;
                if (dies) {
                    dieAtEveryStep(store, s -> live(replay, s, today, mail, robots));
                } else {
                    live(replay, store, today, mail, robots);
                }
            }
            var flips = new ArrayList<String>();
            for (var agency : town.agencies()) {
                store.outbox().flips(agency.id(), Instant.MAX).forEach(kept -> flips.add(text(kept)));
            }
            return new Season(flips, mail, robots);
        }
    }

    private interface Day {
        void live(Store store);
    }

    private void dieAtEveryStep(Store store, Day day) {
        for (int writes = 0; ; writes++) {
            try {
                day.live(Mortal.of(store, writes));
                return;
            } catch (Mortal.Died died) {
                deaths++;
            }
        }
    }

    private static void live(Replay replay, Store store, LocalDate day, Postbox mail, Postbox robots) {
        replay.admit(store);
        replay.see(store, day);
        replay.tell(store, day, mail, robots);
    }

    private static String text(KeptFlip kept) {
        var flip = kept.flip();
        return flip.subject() + " " + LocalDate.ofInstant(flip.at(), Replay.ZONE) + " " + flip.topic() + "/"
                + flip.episode() + " " + flip.occasion();
    }
}
