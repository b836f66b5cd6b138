package org.nianbao.parser.document.doc;

import java.util.OptionalInt;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleSheet;

/**
 * What a run's properties say of how its letters are shown.
 *
 * @param hidden whether a reader of the printed page does not see it: struck out in revision, or hidden text
 * @param special whether control characters in it stand for objects
 * @param picture where its picture lies in the data stream; empty if it has none
 * @param symbol the letter that a symbol font shows in its place, as in that font; empty for ordinary text
 */
record RunMarks(boolean hidden, boolean special, OptionalInt picture, OptionalInt symbol) {

    /** Of letters for which nothing is said. */
    static final RunMarks PLAIN = new RunMarks(false, false, OptionalInt.empty(), OptionalInt.empty());

    static RunMarks of(CHPX run, StyleSheet styles, boolean hiddenByParagraph) {
        boolean deleted = false;
        boolean styleHides = hiddenByParagraph;
        int vanish = 0x80;
        boolean special = false;
        boolean data = false;
        var picture = OptionalInt.empty();
        var symbol = OptionalInt.empty();
        var sprms = new Sprms(run.getGrpprl(), 0);
        while (sprms.next()) {
            switch (sprms.code()) {
                case 0x0800 -> deleted = sprms.unsigned8(0) != 0;
                case 0x083C -> vanish = sprms.unsigned8(0);
                case 0x0855 -> special = sprms.unsigned8(0) != 0;
                case 0x0806 -> data = sprms.unsigned8(0) != 0;
                case 0x4A30 -> styleHides = hides(styles, sprms.signed16(0));
                case 0x6A03 -> picture = OptionalInt.of(sprms.signed32());
                case 0x6A09 -> symbol = OptionalInt.of(sprms.signed16(2) & 0xFFFF);
                default -> {}
            }
        }
        boolean vanished = switch (vanish) {
            case 0 -> false;
            case 0x80 -> styleHides;
            case 0x81 -> !styleHides;
            default -> true;
        };
        if (!deleted && !vanished && !special) {
            return PLAIN;
        }
        return new RunMarks(
                deleted || vanished,
                special,
                data ? OptionalInt.empty() : picture,
                special ? symbol : OptionalInt.empty());
    }

    /** Whether a style hides its text. */
    static boolean hides(StyleSheet styles, int style) {
        return style >= 0 && styles.getCharacterStyle(style).isFVanish();
    }
}
