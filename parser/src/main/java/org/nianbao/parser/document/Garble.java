package org.nianbao.parser.document;

/** Tells text from noise: what was decoded wrongly must never be judged as the agency's fault. */
public final class Garble {

    private Garble() {}

    /** Whether too many characters are replacement marks, private-use glyphs, control characters or mojibake. */
    public static boolean spoils(String text) {
        int total = 0;
        int bad = 0;
        int han = 0;
        int latin1 = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                bad += c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == ' ' ? 0 : 1;
                continue;
            }
            total++;
            if (isHan(c)) {
                han++;
            } else if (c >= 0x80 && c <= 0xFF) {
                latin1++;
            } else if (c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c == 0x7F) {
                bad++;
            }
        }
        // A report is Han text; UTF-8 read as Latin-1 has its weight in 0x80-0xFF instead.
        return total > 0 && (bad * 50L > total || (latin1 > 20 && latin1 > han));
    }

    /** The two blocks in which nearly all Han text lies; asking for the script of each character takes far longer. */
    private static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }
}
