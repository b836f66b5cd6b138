package org.nianbao.parser.document.pdf;

import static org.nianbao.parser.document.FixtureFiles.assertUnreadable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Format;

class CutOffTest {

    private static final String HELLO = "BT /F1 12 Tf 100 700 Td (Annual report) Tj ET";

    @Test
    void whatIsCutOffIsDamagedWhereverItIsCut() {
        var whole = new RawPdf().page(HELLO).page(HELLO).bytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("%%EOF");
        for (int length = 9; length < end; length += 11) {
            assertUnreadable(Arrays.copyOf(whole, length), Format.PDF, "read.damaged");
        }
    }
}
