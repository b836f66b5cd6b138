package org.nianbao.parser.document.doc;

import org.nianbao.parser.document.flow.NumberFormat;

/** The codes of number formats (MSONFC, [MS-OSHARED] 2.2.1.3) that occur in Chinese documents. */
final class DocNumberFormats {

    static final int BULLET = 23;

    private DocNumberFormats() {}

    static NumberFormat of(int code) {
        return switch (code) {
            case BULLET, 255 -> NumberFormat.NONE;
            case 1 -> NumberFormat.UPPER_ROMAN;
            case 2 -> NumberFormat.LOWER_ROMAN;
            case 3 -> NumberFormat.UPPER_LETTER;
            case 4 -> NumberFormat.LOWER_LETTER;
            case 10, 36, 40 -> NumberFormat.CHINESE_DIGITS;
            case 11, 33, 35, 37, 39 -> NumberFormat.CHINESE;
            case 16, 34, 38 -> NumberFormat.CHINESE_LEGAL;
            case 14, 19 -> NumberFormat.FULL_WIDTH;
            case 18, 28 -> NumberFormat.CIRCLED;
            case 22 -> NumberFormat.TWO_DIGITS;
            case 26 -> NumberFormat.FULL_STOP;
            case 27 -> NumberFormat.BRACKETED;
            case 29 -> NumberFormat.CHINESE_BRACKETED;
            case 30 -> NumberFormat.STEMS;
            case 31 -> NumberFormat.BRANCHES;
            default -> NumberFormat.DECIMAL;
        };
    }
}
