package org.nianbao.parser.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Report;

/**
 * Text as the rules search it: compatibility forms unified (NFKC) and without white space, so that neither full-width
 * digits nor a sentence broken over lines matter. The comma, colon, semicolon and round brackets are ASCII in it;
 * 。 and 、 stay.
 */
final class Flow {

    /** From a full-width form to the ASCII character. */
    private static final int FULL_WIDTH = 0xFEE0;

    private Flow() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var plain = ofCommonCharacters(text);
        return plain.isEmpty() ? Labels.squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC)) : plain.get();
    }

    /** Whether nothing is to be done, as with most labels and numbers. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F))) {
                return false;
            }
        }
        return true;
    }

    /** Punctuation that NFKC leaves as it is. */
    private static boolean isStable(char c) {
        return c == '。' || c == '、' || isStableMark(c);
    }

    private static boolean isStableMark(char c) {
        return switch (c) {
            case '《', '》', '“', '”', '〔', '〕', '—', '·', '【', '】', '‘', '’' -> true;
            default -> false;
        };
    }

    /** The same for text of characters whose compatibility form is known without a table; empty for any other text. */
    private static Optional<String> ofCommonCharacters(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - FULL_WIDTH));
            } else if ((c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F) || isStable(c)) {
                out.append(c);
            } else if (c != ' ' && c != '\u3000') {
                return Optional.empty();
            }
        }
        return Optional.of(out.toString());
    }

    /** The lines of a report, each prepared; those after the first {@code most} characters are left out. */
    static List<String> lines(Report report, int most) {
        var lines = new ArrayList<String>(report.lines().size());
        int read = 0;
        for (int i = 0; i < report.lines().size() && read < most; i++) {
            var line = of(report.lines().get(i));
            read += line.length();
            lines.add(line);
        }
        return lines;
    }

    /** At most {@code most} items for a message, and how many there are if some were left out. */
    static String listed(List<String> items, int most) {
        var shown = String.join("；", items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? shown : shown + "…（" + items.size() + "）";
    }
}
