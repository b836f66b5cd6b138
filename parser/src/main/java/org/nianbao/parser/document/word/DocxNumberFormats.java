package org.nianbao.parser.document.word;

import org.nianbao.parser.document.flow.NumberFormat;

/** The names of number formats in WordprocessingML (ISO/IEC 29500-1, 17.18.59) that occur in Chinese documents. */
final class DocxNumberFormats {

    private DocxNumberFormats() {}

    static NumberFormat of(String name) {
        return switch (name) {
            case "none", "bullet" -> NumberFormat.NONE;
            case "decimalZero" -> NumberFormat.TWO_DIGITS;
            case "decimalFullWidth", "decimalFullWidth2" -> NumberFormat.FULL_WIDTH;
            case "upperRoman" -> NumberFormat.UPPER_ROMAN;
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
            case "upperLetter" -> NumberFormat.UPPER_LETTER;
            case "lowerLetter" -> NumberFormat.LOWER_LETTER;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> NumberFormat.CHINESE;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> NumberFormat.CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> NumberFormat.CHINESE_LEGAL;
            case "ideographTraditional" -> NumberFormat.STEMS;
            case "ideographZodiac" -> NumberFormat.BRANCHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> NumberFormat.CIRCLED;
            case "decimalEnclosedParen" -> NumberFormat.BRACKETED;
            case "decimalEnclosedFullstop" -> NumberFormat.FULL_STOP;
            case "ideographEnclosedCircle" -> NumberFormat.CHINESE_CIRCLED;
            case "numberInDash" -> NumberFormat.DASHED;
            default -> NumberFormat.DECIMAL;
        };
    }
}
