package org.nianbao.parser;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;

/** A document as plain text, normalised so that the same words give the same hash whatever page they stand in. */
public final class DocumentText {

    private static final Pattern BLANKS = Pattern.compile("[\\t\\f\\x0B\\u0020\\u00A0\\u2002-\\u200B\\u3000\\uFEFF]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private DocumentText() {}

    /** NFC, no carriage returns, runs of blanks and of empty lines collapsed, ends trimmed; one line a table row. */
    public static String of(Document document) {
        var text = new StringBuilder();
        for (var block : document.blocks()) {
            if (block instanceof Block.Paragraph p) {
                text.append(p.text()).append('\n');
            } else if (block instanceof Block.Grid grid) {
                for (var row : grid.rows()) {
                    row.cells().forEach(c -> text.append(c.text()).append(' '));
                    text.append('\n');
                }
            }
        }
        return normalise(text.toString());
    }

    static String normalise(String text) {
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r", "");
        return LINES.matcher(BLANKS.matcher(nfc).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
