package org.nianbao.crawler.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;

/** What was read arrives as it was read; and nothing else arrives. */
class ResultCodecTest {

    @Provide
    static Arbitrary<ReadResult> results() {
        var formats = Arbitraries.of(Format.values());
        Arbitrary<ReadResult> readable = Combinators.combine(
                        formats, texts().list().ofMaxSize(3), blocks(), blocks())
                .as(Document::new)
                .map(ReadResult.Readable::new);
        var reasons = Combinators.combine(
                        Arbitraries.of("read.scan", "read.limit.pages"),
                        texts().list().ofMaxSize(2))
                .as(Words::new);
        Arbitrary<ReadResult> unreadable = Combinators.combine(formats, reasons).as(ReadResult.Unreadable::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, readable), net.jqwik.api.Tuple.of(1, unreadable));
    }

    /** All characters, halves of pairs among them. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static Arbitrary<List<Block>> blocks() {
        var cell = Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 30))
                .as(Block.GridCell::new);
        var rows = cell.list().ofMaxSize(5).map(Block.Row::new).list().ofMaxSize(4);
        Arbitrary<Block> grid =
                Combinators.combine(rows, Arbitraries.of(true, false)).as(Block.Grid::new);
        return Arbitraries.oneOf(texts().map(Block.Paragraph::new), grid, texts().map(Block.Image::new))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void whatWasReadArrives(@ForAll("results") ReadResult result) throws BadAnswerException {
        assertThat(ResultReader.read(ResultWriter.write(result))).isEqualTo(result);
    }

    @Property
    void anAnswerCutShortOrTooLongIsRefused(
            @ForAll("results") ReadResult result, @ForAll @IntRange(min = 1, max = 40) int change) {
        var answer = ResultWriter.write(result);
        assertThatThrownBy(() -> ResultReader.read(Arrays.copyOf(answer, answer.length + change)))
                .isInstanceOf(BadAnswerException.class);
        assertThatThrownBy(() -> ResultReader.read(Arrays.copyOf(answer, Math.max(0, answer.length - change))))
                .isInstanceOf(BadAnswerException.class);
    }

    /** Whatever a worker that was taken over may send: a result within the caps, or a refusal. */
    @Property
    void anyBytesAreAResultOrRefused(@ForAll("results") ReadResult result, @ForAll int where, @ForAll byte what) {
        var answer = ResultWriter.write(result);
        answer[Math.floorMod(where, answer.length)] = what;
        try {
            assertThat(ResultReader.read(answer)).isNotNull();
        } catch (BadAnswerException | WorkerFailedException refused) {
            assertThat(refused).hasMessageNotContaining("\n");
        }
    }

    @Example
    void aListThatClaimsToBeLongIsRefusedBeforeItIsMade() {
        var claim = ByteBuffer.allocate(6).put(Tag.READABLE).put((byte) 0).putInt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> ResultReader.read(claim.array()))
                .isInstanceOf(BadAnswerException.class)
                .hasMessageContaining("list");
    }

    @Example
    void aReasonThatNoBundleHasIsRefused() {
        var answer = ResultWriter.write(new ReadResult.Unreadable(Format.PDF, Words.of("read.whatever")));
        assertThatThrownBy(() -> ResultReader.read(answer)).isInstanceOf(BadAnswerException.class);
    }

    @Example
    void aTextBeyondTheCapIsUnreadable() throws BadAnswerException {
        var text = "一".repeat(Wire.MOST_ANSWER / Character.BYTES + 1);
        var document = new Document(Format.DOCX, List.of(), List.of(new Block.Paragraph(text)));
        assertThat(ResultReader.read(ResultWriter.write(new ReadResult.Readable(document))))
                .isEqualTo(new ReadResult.Unreadable(Format.DOCX, Words.of("read.limit.text", 32)));
    }
}
