package org.nianbao.store.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation;

/** Whatever is changed in a WARC file, {@code verify} finds it and says what rests on it. */
class FlippedByteTest {

    @TempDir
    private Path data;

    private Desk desk;
    private List<Exhibit> exhibits = List.of();
    private Path file;

    @BeforeEach
    void write() {
        desk = new Desk(data);
        var page = "政府信息公开".repeat(100);
        exhibits = List.of(
                desk.archive.write(Desk.answer("http://a.test/", 200, page)),
                desk.archive.write(Desk.answer("http://b.test/", 200, "b")),
                desk.archive.write(Desk.answer("http://c.test/", 200, page)));
        for (int i = 0; i < 3; i++) {
            desk.look("agency-" + i, desk.archive.secure(List.of(exhibits.get(i))));
        }
        desk.archive.close();
        file = data.resolve("warc/2023-02-01-1.warc.gz");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFlipOfAnyByteIsFoundWithItsRecordAndWhatRestsOnIt() throws Exception {
        var sound = Files.readAllBytes(file);
        assertThat(desk.check().problems()).isEmpty();
        for (int i = 0; i < sound.length; i++) {
            int at = i;
            var flipped = sound.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(file, flipped);

            var hit = exhibits.stream()
                    .filter(e -> e.offset() <= at && at < e.end())
                    .findFirst();
            assertThat(desk.check().problems())
                    .as("byte %s", at)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(((WarcProblem.Altered) problem).exhibit()).isEqualTo(hit);
                        assertThat(problem.path()).isEqualTo(file);
                    });
        }
        Files.write(file, sound);
        assertThat(desk.check().problems()).isEmpty();
    }

    @Test
    void whatRefersToAnAlteredPayloadRestsOnItToo() throws Exception {
        var altered = Files.readAllBytes(file);
        altered[(int) exhibits.get(0).offset() + 50] ^= 1;
        Files.write(file, altered);

        assertThat(desk.check().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.resting())
                        .extracting(Observation::agency)
                        .containsExactly("agency-0", "agency-2"));
    }

    @Test
    void aCutOrMissingFileIsFound() throws Exception {
        var sound = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(sound, sound.length - 1));
        assertThat(desk.check().problems())
                .singleElement()
                .satisfies(p -> assertThat(((WarcProblem.Altered) p).exhibit()).contains(exhibits.get(2)));

        Files.delete(file);
        assertThat(desk.check().problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        WarcProblem.Missing.class, p -> assertThat(p.resting()).hasSize(3));
    }
}
