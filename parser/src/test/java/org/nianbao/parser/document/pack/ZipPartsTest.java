package org.nianbao.parser.document.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.Packed;

/** Claims of a ZIP file's directory, and what they may not do. */
class ZipPartsTest {

    private static final int LISTED = 0x02014b50;
    private static final int END_LENGTH = 22;

    private static Limits limits(int entries, int inflated) {
        return new Limits(1 << 20, 9, 9, 9, 9, 9, entries, inflated);
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static ByteBuffer view(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory of a file begins. */
    private static int directory(byte[] zip) {
        int at = view(zip).getInt(zip.length - END_LENGTH + 16);
        assertThat(view(zip).getInt(at)).isEqualTo(LISTED);
        return at;
    }

    /** A file of one entry, a, whose bytes are listed under further names: b, c and so on. */
    private static byte[] overlapping(byte[] content, int names) {
        var one = Packed.of().and("a", content).bytes();
        int start = directory(one);
        int end = one.length - END_LENGTH;
        int length = end - start;
        var all = ByteBuffer.allocate(one.length + (names - 1) * length).order(ByteOrder.LITTLE_ENDIAN);
        all.put(one, 0, start);
        for (int i = 0; i < names; i++) {
            var listed = Arrays.copyOfRange(one, start, end);
            listed[46] = (byte) ('a' + i);
            all.put(listed);
        }
        all.put(one, end, END_LENGTH);
        int last = all.capacity() - END_LENGTH;
        all.putShort(last + 8, (short) names).putShort(last + 10, (short) names);
        all.putInt(last + 12, names * length);
        return all.array();
    }

    private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(CannotRead.class, call).reason().key();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 69_999, 70_000, 70_001, 200_000, Integer.MAX_VALUE})
    void sizesAreClaims(int claimed) {
        var content = noise(70_000);
        var zip = Packed.of().and("a", content).bytes();
        view(zip).putInt(directory(zip) + 24, claimed);
        try (var parts = ZipParts.open(zip, limits(1, 100_000))) {
            assertThat(parts.part("a")).hasValue(content);
            assertThat(parts.inflated()).isEqualTo(70_000);
        }
    }

    @Test
    void partsMayFillTheCapButNotPassIt() {
        var zip = Packed.of().and("a", noise(1000)).and("b", noise(1)).bytes();
        try (var parts = ZipParts.open(zip, limits(2, 1000))) {
            assertThat(parts.part("a")).isPresent();
            assertThat(reason(() -> parts.part("b"))).isEqualTo("read.limit.inflated");
        }
    }

    @Test
    void overlappingEntriesCountEachTime() {
        var zip = overlapping(new byte[50_000], 5);
        try (var parts = ZipParts.open(zip, limits(5, 125_000))) {
            assertThat(parts.names()).containsExactly("a", "b", "c", "d", "e");
            assertThat(parts.part("a")).isPresent();
            assertThat(parts.part("b")).isPresent();
            assertThat(reason(() -> parts.part("c"))).isEqualTo("read.limit.inflated");
        }
    }

    @Test
    void entriesAreCounted() {
        var zip = overlapping(new byte[1], 20);
        assertThat(reason(() -> ZipParts.open(zip, limits(19, 1000)))).isEqualTo("read.limit.entries");
        try (var parts = ZipParts.open(zip, limits(20, 1000))) {
            assertThat(parts.names()).hasSize(20);
        }
    }
}
