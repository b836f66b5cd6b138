package org.nianbao.store.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.nianbao.store.DataDirs;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Exhibit.Kind;
import org.nianbao.store.Sha256;
import org.nianbao.store.sqlite.SqliteStore;

class WarcArchiveTest {

    private static final String LONG = "政府信息公开年度报告".repeat(100);

    @TempDir
    private Path data;

    @Test
    void aRunIntroducesItselfAndThenWritesAnswerAndRequest() throws Exception {
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/1", 200, LONG));
            desk.archive.write(new Capture.Silence("http://b.test/", Desk.DAY, Map.of("outcome", List.of("dns"))));
        }
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/2", 404, "x"));

            assertThat(desk.files())
                    .extracting(p -> p.getFileName().toString())
                    .containsExactly("2023-02-01-1.warc.gz");
            assertThat(Desk.records(desk.files().get(0)))
                    .containsExactly(
                            "warcinfo -",
                            "response http://a.test/1",
                            "request http://a.test/1",
                            "metadata http://b.test/",
                            "warcinfo -",
                            "response http://a.test/2",
                            "request http://a.test/2");
            assertThat(Validator.complaints(desk.files())).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsReadBackByItsPlace() throws Exception {
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/1", 200, "first"));
            var exhibit = desk.archive.write(Desk.answer("http://a.test/2", 200, LONG));

            try (var reader = new WarcReader(desk.files().get(0))) {
                reader.position(exhibit.offset());
                var record = (WarcResponse) reader.next().orElseThrow();
                assertThat(record.id()).hasToString("urn:uuid:" + exhibit.record());
                assertThat(record.date()).isEqualTo(Desk.DAY);
                assertThat(record.payloadDigest().orElseThrow().hex())
                        .isEqualTo(exhibit.payload().orElseThrow())
                        .isEqualTo(Sha256.of(Desk.bytes(LONG)));
                assertThat(record.http().body().stream().readAllBytes()).isEqualTo(Desk.bytes(LONG));
            }
        }
    }

    @Test
    void aPayloadThatWasMetBeforeIsReferredToAlsoByALaterRun() throws Exception {
        Exhibit first;
        try (var desk = new Desk(data)) {
            first = desk.archive.write(Desk.answer("http://a.test/1", 200, LONG));
            desk.look("a", desk.archive.secure(List.of(first)));
            assertThat(desk.archive
                            .write(Desk.answer("http://a.test/2", 200, LONG))
                            .kind())
                    .isEqualTo(Kind.REVISIT);
        }
        try (var desk = new Desk(data)) {
            var again = desk.archive.write(Desk.answer("http://a.test/3", 200, LONG));

            assertThat(again.kind()).isEqualTo(Kind.REVISIT);
            assertThat(again.payload()).isEqualTo(first.payload());
            try (var reader = new WarcReader(desk.files().get(0))) {
                reader.position(again.offset());
                var record = (WarcRevisit) reader.next().orElseThrow();
                assertThat(record.profile()).isEqualTo(WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
                assertThat(record.refersTo().orElseThrow()).hasToString("urn:uuid:" + first.record());
                assertThat(record.refersToTargetURI().orElseThrow()).hasToString("http://a.test/1");
                assertThat(record.refersToDate()).contains(Desk.DAY);
                assertThat(record.http().status()).isEqualTo(200);
            }
            assertThat(Validator.complaints(desk.files())).isEmpty();
        }
    }

    @Test
    void notModifiedStandsForTheBodyItConfirms() throws Exception {
        try (var desk = new Desk(data)) {
            var first = desk.archive.write(Desk.answer("http://a.test/1", 200, "short"));
            assertThat(desk.archive.holds(Sha256.of(Desk.bytes("short")))).isTrue();
            assertThat(desk.archive.holds(Sha256.of(Desk.bytes("other")))).isFalse();

            var same = desk.archive.write(Desk.answer("http://a.test/1", Desk.DAY, 304, new byte[0], first.payload()));

            assertThat(same.kind()).isEqualTo(Kind.REVISIT);
            assertThat(same.payload()).isEqualTo(first.payload());
            try (var reader = new WarcReader(desk.files().get(0))) {
                reader.position(same.offset());
                assertThat(((WarcRevisit) reader.next().orElseThrow()).profile())
                        .isEqualTo(WarcRevisit.SERVER_NOT_MODIFIED_1_1);
            }
            assertThat(Validator.complaints(desk.files())).isEmpty();
        }
    }

    @Test
    void aCutBodyIsNeverReferredTo() {
        try (var desk = new Desk(data)) {
            var whole = Desk.answer("http://a.test/1", 200, LONG);
            var cut = new Capture.Http(
                    whole.url(),
                    whole.at(),
                    whole.address(),
                    whole.protocol(),
                    whole.request(),
                    whole.status(),
                    whole.head(),
                    whole.body(),
                    Optional.of(Capture.Cut.LENGTH),
                    Optional.empty(),
                    "too long");

            assertThat(desk.archive.write(cut).held()).isEmpty();
            assertThat(desk.archive.write(whole).kind()).isEqualTo(Kind.RESPONSE);
        }
    }

    @Test
    void aNewDayAndAFullFileBeginANewOne() throws Exception {
        try (var desk = new Desk(data, 1_500)) {
            var exhibits = List.of(
                    desk.archive.write(Desk.answer("http://a.test/1", 200, "1")),
                    desk.archive.write(Desk.answer("http://a.test/2", 200, "2")),
                    desk.archive.write(Desk.answer("http://a.test/3", 200, "3")),
                    desk.archive.write(Desk.answer(
                            "http://a.test/4",
                            Desk.DAY.plus(Duration.ofDays(1)),
                            200,
                            Desk.bytes("4"),
                            Optional.empty())));
            desk.look("a", desk.archive.secure(exhibits));

            assertThat(desk.files())
                    .extracting(p -> p.getFileName().toString())
                    .containsExactly("2023-02-01-1.warc.gz", "2023-02-01-2.warc.gz", "2023-02-02-1.warc.gz");
            assertThat(desk.store.evidence().files())
                    .extracting(f -> f.closed())
                    .containsExactly(true, true, false);
            assertThat(desk.check().problems()).isEmpty();
            assertThat(Validator.complaints(desk.files())).isEmpty();
        }
    }

    @Test
    void aRunReadsNoLongFileAnewButBeginsOne() throws Exception {
        for (int reread : List.of(1_000_000, 100)) {
            try (var lock = DataDirs.lock(data);
                    var store = SqliteStore.open(lock);
                    var archive = Desk.archive(lock, store.evidence(), 10_000_000, reread)) {
                for (var page : List.of("1", "2")) {
                    var exhibit = archive.write(Desk.answer("http://a.test/" + page, 200, LONG + page + reread));
                    store.evidence().keep(archive.secure(List.of(exhibit)));
                }
            }
        }
        try (var desk = new Desk(data)) {
            assertThat(desk.files())
                    .extracting(p -> p.getFileName().toString())
                    .containsExactly("2023-02-01-1.warc.gz", "2023-02-01-2.warc.gz");
            assertThat(desk.store.evidence().files())
                    .extracting(f -> f.closed())
                    .containsExactly(true, false);
            assertThat(desk.check().problems()).isEmpty();
        }
    }

    @Test
    void aBodyThatIsLargerThanWhatIsWrittenAtOnceIsWhole() throws Exception {
        var body = new byte[1_000_000];
        new Random(1).nextBytes(body);
        try (var desk = new Desk(data)) {
            var large = desk.archive.write(Desk.answer("http://a.test/1", Desk.DAY, 200, body, Optional.empty()));
            var small = desk.archive.write(Desk.answer("http://a.test/2", 200, "2"));
            desk.look("a", desk.archive.secure(List.of(large, small)));

            assertThat(large.bytes()).isGreaterThan(1_000_000);
            assertThat(small.offset()).isEqualTo(large.offset() + large.bytes());
            assertThat(desk.check().problems()).isEmpty();
            assertThat(Validator.complaints(desk.files())).isEmpty();
        }
    }

    @Test
    void aFileThatTheBookDoesNotKnowIsNeverWrittenOver() throws Exception {
        var stranger = Files.createDirectories(data.resolve("warc")).resolve("2023-02-01-1.warc.gz");
        Files.writeString(stranger, "another's");
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/1", 200, "1"));

            assertThat(stranger).hasContent("another's");
            assertThat(desk.check().problems()).containsExactly(new WarcProblem.Unknown(stranger));
        }
    }

    @Test
    void aFileThatWasAlteredIsNotContinued() throws IOException {
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/1", 200, LONG));
        }
        var file = data.resolve("warc/2023-02-01-1.warc.gz");
        Files.write(file, new byte[] {1}, StandardOpenOption.WRITE);
        long size = Files.size(file);
        try (var desk = new Desk(data)) {
            desk.archive.write(Desk.answer("http://a.test/2", 200, "2"));

            assertThat(desk.files()).hasSize(2);
            assertThat(file).hasSize(size);
            assertThat(desk.check().problems()).hasSize(1);
        }
    }

    @Test
    void whatNobodyAskedForLeavesNoFile() {
        new Desk(data).close();

        assertThat(data.resolve("warc")).doesNotExist();
    }
}
