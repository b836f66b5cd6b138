package org.nianbao.parser.document.pdf;

import java.text.Normalizer;

/**
 * Letters under the number of another that looks the same: a font draws 民 and the radical (部首) ⺠ with one glyph, and
 * browsers name it by the radical. Ligatures of Latin letters are taken apart.
 */
final class Radicals {

    private static final char FIRST = 0x2E80;

    /** Unicode has no equivalents for the radicals of its supplement; these are whole letters as well. */
    private static final String SUPPLEMENT = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private Radicals() {}

    /** The text with ordinary letters. */
    static String plain(String text) {
        char c = text.charAt(0);
        if (c < FIRST) {
            return text;
        }
        if (c < 0x2F00) {
            int at = text.length() == 1 ? SUPPLEMENT.indexOf(c) : -1;
            return at < 0 || at % 2 == 1 ? text : SUPPLEMENT.substring(at + 1, at + 2);
        }
        boolean other = c < 0x2FE0 || c >= 0xF900 && c < 0xFB07;
        return other ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
