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
import org.nianbao.store.DataDirs;
import org.nianbao.store.Sha256;

/** A process killed in the middle of a record. */
class TornTailTest {

    private static final String FIRST = "一".repeat(400);
    private static final String SECOND = "second";
    private static final String LAST = "last";

    @TempDir
    private Path folder;

    @Test
    void whereverTheLastExchangeIsTornTheEarlierOnesStay() throws Exception {
        var book = new MemoryBook();
        long from;
        byte[] warc;
        try (var lock = DataDirs.lock(folder.resolve("origin"))) {
            var killed = Desk.archive(lock, book, 10_000_000);
            book.keep(killed.secure(List.of(killed.write(Desk.answer("http://a.test/1", 200, FIRST)))));
            from = killed.write(Desk.answer("http://a.test/2", 200, SECOND)).end();
            killed.write(Desk.answer("http://a.test/3", 200, LAST));
            warc = Files.readAllBytes(folder.resolve("origin/warc/2023-02-01-1.warc.gz"));
        }
        var reopened = new ArrayList<Path>();
        for (int length = (int) from; length <= warc.length; length++) {
            reopened.add(reopen(new MemoryBook(book), warc, (int) from, length));
        }
        assertThat(reopened).hasSizeGreaterThan(500);
        assertThat(Validator.complaints(reopened)).isEmpty();
    }

    private Path reopen(MemoryBook book, byte[] warc, int from, int length) throws Exception {
        var data = folder.resolve("at-" + length);
        var file = Files.createDirectories(data.resolve("warc")).resolve("2023-02-01-1.warc.gz");
        Files.write(file, Arrays.copyOf(warc, length));
        boolean whole = length == warc.length;
        try (var lock = DataDirs.lock(data);
                var archive = Desk.archive(lock, book, 10_000_000)) {
            assertThat(file).as("torn at %s", length).hasSize(whole ? warc.length : from);
            assertThat(archive.holds(Sha256.of(Desk.bytes(FIRST)))).isTrue();
            assertThat(archive.holds(Sha256.of(Desk.bytes(SECOND)))).isTrue();
            assertThat(archive.holds(Sha256.of(Desk.bytes(LAST)))).isEqualTo(whole);
            archive.write(Desk.answer("http://a.test/4", 200, "4"));
        }
        assertThat(WarcCheck.of(data, book).problems()).isEmpty();
        assertThat(Desk.records(file))
                .startsWith("warcinfo -", "response http://a.test/1", "request http://a.test/1")
                .contains("request http://a.test/2")
                .endsWith("warcinfo -", "response http://a.test/4", "request http://a.test/4");
        return file;
    }

    @Test
    void exhibitsThatAreTakenInAreThoseThatWereWritten() {
        var data = folder.resolve("data");
        var desk = new Desk(data);
        var written = List.of(
                desk.archive.write(Desk.answer("http://a.test/1", 200, FIRST)),
                desk.archive.write(Desk.answer("http://a.test/2", 200, FIRST)),
                desk.archive.write(Desk.answer("http://a.test/3", 404, "")),
                desk.archive.write(
                        new Capture.Silence("http://b.test/", Desk.DAY, Map.of("outcome", List.of("timeout")))));
        desk.die();

        try (var after = new Desk(data)) {
            assertThat(after.store.evidence().exhibits(1)).isEqualTo(written);
        }
    }
}
