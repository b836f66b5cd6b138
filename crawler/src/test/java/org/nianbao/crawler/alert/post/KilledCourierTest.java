package org.nianbao.crawler.alert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.crawler.alert.post.Mails.NOON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed between the other side's answer and the note of it, at every message in turn. */
class KilledCourierTest {

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theOneInHandIsSentAgainAsItWasAndNoOther(int note, @TempDir Path folder) {
        var seen = new ArrayList<String>();
        var way = new FakeWay("mail");
        way.answers(m -> {
            seen.add(m.key() + " " + HexFormat.of().formatHex(m.body()));
            return m.key().equals("k2") ? new Outcome.Refused("rcpt: 550 5.1.1") : new Outcome.Accepted();
        });
        try (var boxes = new Boxes(folder)) {
            for (int n = 0; n < 4; n++) {
                boxes.put("t" + n, NOON, Mails.message("k" + n, "a@b.test"));
            }
            var mortal = MortalOutbox.before(note, boxes.outbox(), Killed::new);
            if (note < 4) {
                assertThatThrownBy(() -> new Courier(mortal, List.of(way)).deliver(NOON))
                        .isInstanceOf(Killed.class);
            } else {
                new Courier(mortal, List.of(way)).deliver(NOON);
            }
            boxes.reopen();
            new Courier(boxes.outbox(), List.of(way)).deliver(NOON.plusSeconds(1));

            assertThat(Set.copyOf(seen))
                    .as("different bytes under one key would be more than four")
                    .hasSize(4);
            assertThat(seen).hasSize(note < 4 ? 5 : 4);
            assertThat(seen.stream().filter(s -> s.startsWith("k" + note + " ")))
                    .hasSize(note < 4 ? 2 : 0);
            assertThat(boxes.outbox().state().sent()).isEqualTo(3);
            assertThat(boxes.outbox().state().givenUp()).isEqualTo(1);
            assertThat(boxes.outbox().state().waiting()).isZero();
        }
    }
}
