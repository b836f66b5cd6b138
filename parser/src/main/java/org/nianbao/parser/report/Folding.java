package org.nianbao.parser.report;

import java.text.Normalizer;

/**
 * One form for characters that mean the same (Unicode NFKC): full-width digits and brackets become ASCII. By hand where
 * only such characters and Han stand there, as in nearly all cells and lines of a report.
 */
public final class Folding {

    private static final int TO_ASCII = '！' - '!';

    private Folding() {}

    /** The text in that form. */
    public static String fold(String text) {
        int same = 0;
        while (same < text.length() && isStable(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStable(c)) {
                out.append(c);
            } else if (c >= '！' && c <= '～') {
                out.append((char) (c - TO_ASCII));
            } else if (c == '\u3000' || c == '\u00A0') {
                out.append(' ');
            } else {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return out.toString();
    }

    /** Characters that NFKC leaves alone, whatever stands beside them. */
    private static boolean isStable(char c) {
        return c < 0x7F
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= '、' && c <= '〃')
                || (c >= '〈' && c <= '】')
                || (c >= '〔' && c <= '〛')
                || "“”‘’—–·".indexOf(c) >= 0;
    }
}
