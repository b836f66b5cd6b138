package org.nianbao.store.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of a record. */
class TornTailTest {

    private static final String FIRST = "一".repeat(400);
    private static final String SECOND = "second";
    private static final String LAST = "last";

    @TempDir
    private Path folder;

    @Test
    void whereverTheLastExchangeIsTornTheEarlierOnesStay() throws Exception {
        var origin = folder.resolve("origin");
        var killed = new Desk(origin);
        var first = killed.archive.write(Desk.answer("http://a.test/1", 200, FIRST));
        killed.look("a", killed.archive.secure(List.of(first)));
        long from = killed.archive
                .write(Desk.answer("http://a.test/2", 200, SECOND))
                .end();
        killed.archive.write(Desk.answer("http://a.test/3", 200, LAST));
        killed.die();
        var database = Files.readAllBytes(origin.resolve("nianbao.db"));
        var warc = Files.readAllBytes(origin.resolve("warc/2023-02-01-1.warc.gz"));
        var reopened = new ArrayList<Path>();
        for (int length = (int) from; length <= warc.length; length++) {
            var data = folder.resolve("at-" + length);
            var file = Files.createDirectories(data.resolve("warc")).resolve("2023-02-01-1.warc.gz");
            Files.write(data.resolve("nianbao.db"), database);
            Files.write(file, Arrays.copyOf(warc, length));
            try (var desk = new Desk(data)) {
                boolean whole = length == warc.length;
                assertThat(file).as("torn at %s", length).hasSize(whole ? warc.length : from);
                assertThat(desk.archive.holds(Desk.bytes(FIRST))).isTrue();
                assertThat(desk.archive.holds(Desk.bytes(SECOND))).isTrue();
                assertThat(desk.archive.holds(Desk.bytes(LAST))).isEqualTo(whole);
                assertThat(desk.check().problems()).isEmpty();
                desk.archive.write(Desk.answer("http://a.test/4", 200, "4"));
            }
            assertThat(Desk.records(file)).contains("response http://a.test/2", "request http://a.test/4");
            reopened.add(file);
        }
        assertThat(reopened).hasSizeGreaterThan(500);
        assertThat(Validator.complaints(reopened)).isEmpty();
    }

    @Test
    void exhibitsThatAreTakenInAreThoseThatWereWritten() {
        var data = folder.resolve("data");
        var desk = new Desk(data);
        var written = List.of(
                desk.archive.write(Desk.answer("http://a.test/1", 200, FIRST)),
                desk.archive.write(Desk.answer("http://a.test/2", 200, FIRST)),
                desk.archive.write(Desk.answer("http://a.test/3", 404, "")),
                desk.archive.write(new Capture.Silence(
                        "http://b.test/", Desk.DAY, Map.of("outcome", List.of("timeout")))));
        desk.die();

        try (var after = new Desk(data)) {
            assertThat(after.store.evidence().exhibits(1)).isEqualTo(written);
        }
    }
}
