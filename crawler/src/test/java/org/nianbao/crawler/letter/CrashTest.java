package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;

/** Whoever dies at any write and runs again has told everybody everything once. */
class CrashTest {

    private static final int MANY = 1000;

    @TempDir
    private Path folder;

    /** Messages by key, with what they say. */
    private static List<String> messages(County county) {
        return county.outbox().messages(MANY).stream()
                .map(message -> message.key() + " " + message.target() + " " + words(message))
                .sorted()
                .toList();
    }

    private static String words(Message message) {
        return new String(message.body(), StandardCharsets.UTF_8);
    }

    private static void run(County county, Outbox outbox, String moment) {
        var correspondence = county.correspondence(outbox);
        var now = Cases.at(moment);
        correspondence.admitAll();
        correspondence.lookAfterItself(now, name -> false);
        correspondence.announce(now);
        correspondence.write(county.survey(correspondence, moment), now);
    }

    /** Two mornings; the second may die. */
    private County told(String name, int writes, boolean after) {
        var county = County.in(folder.resolve(name));
        var season = new Season(county);
        county.correspondence().admitAll();
        season.weekBefore();
        run(county, county.outbox(), "2023-01-24T08:00");
        season.dayBefore();
        season.after();
        try {
            run(county, new MortalOutbox(county.outbox(), writes, after), "2023-02-02T08:00");
        } catch (MortalOutbox.Killed killed) {
            run(county, county.outbox(), "2023-02-02T08:00");
        }
        return county;
    }

    @Test
    void nobodyIsToldTwiceAndNothingIsLost() {
        List<String> expected;
        try (var county = told("whole", MANY, false)) {
            expected = messages(county);
            assertThat(expected).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            run(county, county.outbox(), "2023-02-02T08:00");
            assertThat(messages(county)).isEqualTo(expected);
        }
        // Admissions: digest, operator, letters, robot. Then bulletin, digest, letters, operator.
        for (int writes = 0; writes < 14; writes++) {
            for (boolean after : List.of(false, true)) {
                try (var county = told(writes + "-" + after, writes, after)) {
                    assertThat(messages(county))
                            .as(writes + " writes, then dead")
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void whatWasToldIsNotUntoldTheNextDay() {
        try (var county = told("next", MANY, false)) {
            int before = messages(county).size();
            run(county, county.outbox(), "2023-02-03T08:00");
            assertThat(messages(county)).hasSize(before);
        }
    }
}
