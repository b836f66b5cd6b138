package org.nianbao.parser.document;

import java.util.BitSet;

/**
 * How much of a text is noise: what was decoded wrongly must never be judged as the agency's fault.
 *
 * @param visible characters that are not blank
 * @param han how many of them are Han
 * @param usual how many of the Han are among those that no Chinese text of some length does without
 * @param spoiled how many of the visible are replacement marks, private-use glyphs, control characters, or halves
 * @param latin how many are letters or signs of Latin-1 beyond ASCII, which is what UTF-8 read as Latin-1 consists of
 */
public record Garble(int visible, int han, int usual, int spoiled, int latin) {

    /** One in so many spoiled characters makes words unreadable; fewer are lost glyphs in a text that can be read. */
    private static final int READABLE_PER_SPOILED = 50;

    private static final int FEW_LATIN = 20;

    /** Below that, chance decides which characters a text has. */
    private static final int ENOUGH_HAN = 100;

    /** The usual characters are a third of a report and a seventh of most texts; in noise they are one in a hundred. */
    private static final int HAN_PER_USUAL = 33;

    private static final BitSet USUAL = new BitSet();

    static {
        ("的一是不了在人有这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
                        + "政府公开信息报告度情况条例申请处理及和与本机关依数量项目总计规章文件结果月日无其市县区镇局")
                .chars()
                .forEach(USUAL::set);
    }

    /** Measures a text. */
    public static Garble of(CharSequence text) {
        int visible = 0;
        int han = 0;
        int usual = 0;
        int spoiled = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                spoiled += c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == ' ' ? 0 : 1;
                continue;
            }
            visible++;
            if (isHan(c)) {
                han++;
                usual += USUAL.get(c) ? 1 : 0;
            } else if (c > '~') {
                latin += c >= 0x80 && c <= 0xFF ? 1 : 0;
                spoiled += isSpoiled(text, i) ? 1 : 0;
            }
        }
        return new Garble(visible, han, usual, spoiled, latin);
    }

    private static boolean isSpoiled(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c <= 0x84 || (c >= 0x86 && c <= 0x9F);
    }

    /** Whether nobody could read the text. */
    public boolean spoils() {
        boolean noise = spoiled * (long) READABLE_PER_SPOILED > visible;
        boolean readAsLatin = latin > FEW_LATIN && latin > han;
        boolean readAsOtherHan = han >= ENOUGH_HAN && usual * (long) HAN_PER_USUAL < han;
        return noise || readAsLatin || readAsOtherHan;
    }

    /** Whether nobody could read it. */
    public static boolean spoils(CharSequence text) {
        return of(text).spoils();
    }

    /** The two blocks in which nearly all Han text lies; asking for the script of each character takes far longer. */
    private static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }
}
