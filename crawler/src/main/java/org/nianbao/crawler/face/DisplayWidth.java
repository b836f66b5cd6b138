package org.nianbao.crawler.face;

/** How many columns of a terminal a text takes: a Han character takes two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    public static int of(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c)) {
            return 0;
        }
        // Wide and fullwidth blocks of Unicode Standard Annex 11.
        return (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x2E80 && c <= 0x303E)
                        || (c >= 0x3041 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE4F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD)
                ? 2
                : 1;
    }

    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }
}
