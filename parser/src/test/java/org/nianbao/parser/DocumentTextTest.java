package org.nianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;

class DocumentTextTest {

    @Test
    void blanksAndEmptyLinesCollapse() {
        assertThat(DocumentText.normalise("\r\n  一、\u3000\u00a0总体\t情况 \r\n \n\n  二\ufeff、 \n"))
                .isEqualTo("一、 总体 情况\n二 、");
        assertThat(DocumentText.normalise(" \n\u3000")).isEmpty();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(DocumentText.normalise("e\u0301")).isEqualTo(DocumentText.normalise("\u00e9"));
    }

    @Test
    void tableIsALineARowAndPicturesAreNoText() {
        var row = new Block.Row(List.of(new Block.GridCell("规章", 0, 1, 1), new Block.GridCell("1", 1, 1, 1)));
        var document = new Document(
                Format.HTML,
                List.of("题"),
                List.of(new Block.Paragraph("甲"), new Block.Grid(List.of(row, row), true), new Block.Image("a.jpg")));
        assertThat(DocumentText.of(document)).isEqualTo("甲\n规章 1\n规章 1");
    }

    @Property(tries = 300)
    void normalisingTwiceChangesNothing(@ForAll String text) {
        var once = DocumentText.normalise(text);
        assertThat(DocumentText.normalise(once)).isEqualTo(once);
    }

    @Test
    void hashesAreThoseOfTheStandard() {
        assertThat(Hashes.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Hashes.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
