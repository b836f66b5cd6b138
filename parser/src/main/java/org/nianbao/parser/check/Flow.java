package org.nianbao.parser.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.Labels;

/**
 * Text as the rules search it: compatibility forms unified (NFKC) and without white space, so that neither full-width
 * digits nor a sentence broken over lines matter. The comma, colon, semicolon and round brackets are ASCII in it;
 * 。 and 、 stay.
 */
final class Flow {

    /** Punctuation that NFKC leaves as it is. */
    private static final String STABLE = "。、《》“”〔〕—·【】‘’";

    /** From a full-width form to the ASCII character. */
    private static final int FULL_WIDTH = 0xFEE0;

    private Flow() {}

    static String of(String text) {
        var plain = ofCommonCharacters(text);
        return plain.isEmpty() ? Labels.squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC)) : plain.get();
    }

    /** The same for text of characters whose compatibility form is known without a table; empty for any other text. */
    private static Optional<String> ofCommonCharacters(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || STABLE.indexOf(c) >= 0) {
                out.append(c);
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - FULL_WIDTH));
            } else if (c != ' ' && c != '\u3000') {
                return Optional.empty();
            }
        }
        return Optional.of(out.toString());
    }

    /** At most {@code most} items for a message, and how many there are if some were left out. */
    static String listed(List<String> items, int most) {
        var shown = String.join("；", items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? shown : shown + "…（" + items.size() + "）";
    }
}
