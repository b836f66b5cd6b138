package org.nianbao.crawler.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.DataLock;
import org.nianbao.store.Flip;
import org.nianbao.store.Message;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/** A year of 300 agencies: every alert, reminder and resolution on its day, none missing, none twice. */
class YearReplayIT {

    private static final LocalDate BEGIN = LocalDate.of(2022, 12, 15);
    private static final int AGENCIES = 300;

    @TempDir
    private Path folder;

    private final Town town = new Town(AGENCIES);
    private final Postbox mail = new Postbox("mail");
    private final Postbox robots = new Postbox("webhook");

    @Test
    void everybodyHearsWhatHasToBeToldAndNothingElse() {
        var replay = new Replay(town, folder);
        try (var lock = DataLock.acquire(folder, Duration.ZERO, Instant.EPOCH);
                var store = SqliteStore.open(lock)) {
            replay.admit(store);
            for (var day = BEGIN; !day.isAfter(Script.END); day = day.plusDays(1)) {
                replay.see(store, day);
                replay.tell(store, day, mail, robots);
            }
            for (var agency : town.agencies()) {
                var script = Town.script(agency);
                assertThat(told(store, agency.id()))
                        .as(script.name() + " " + agency.id())
                        .containsExactlyElementsOf(script.expected().apply(replay.looks(agency)));
            }
            assertThat(told(store, "portal-down.example.gov.cn"))
                    .containsExactly(
                            "01-21 portal/1 begun",
                            "01-28 portal/1 t+7",
                            "02-04 portal/1 t+14",
                            "02-11 portal/1 t+21",
                            "02-18 portal/1 t+28",
                            "02-21 portal/1 resolved");
            for (var waiver : town.waivers()) {
                assertThat(told(store, waiver.agency() + "/2022/*/" + Town.WAIVED_UNTIL))
                        .containsExactly("03-03 waiver/1 begun", "03-10 waiver/1 t+7", "03-11 waiver/1 resolved");
            }
            assertThat(mail.accepted()).extracting(Message::key).doesNotHaveDuplicates();
            assertThat(robots.accepted()).extracting(Message::key).doesNotHaveDuplicates();
            assertThat(store.outbox().state().waiting()).isZero();
            for (var audience : List.of("digest", "letters", "operator", "webhook:ROBOT")) {
                assertThat(store.outbox().lastTelling(audience)).as(audience).isPresent();
                assertThat(store.outbox().untold(audience)).as(audience).isEmpty();
            }
            assertThat(told(store, "coverage"))
                    .as("25 of 300 could not be read: 91.7 %")
                    .isEmpty();
        }
    }

    private static List<String> told(Store store, String subject) {
        var told = new ArrayList<String>();
        store.outbox().flips(subject, Instant.MAX).forEach(kept -> told.add(text(kept.flip())));
        return told;
    }

    private static String text(Flip flip) {
        var day = LocalDate.ofInstant(flip.at(), Replay.ZONE);
        return Script.text(day) + " " + flip.topic() + "/" + flip.episode() + " " + flip.occasion();
    }
}
