package org.nianbao.parser.document.flow;

/** How automatic numbers are printed. */
public enum NumberFormat {
    /** No number, though there may be a mark. */
    NONE,
    /** 1, 2, 3. */
    DECIMAL,
    /** 01, 02, 03. */
    TWO_DIGITS,
    /** １, ２, ３. */
    FULL_WIDTH,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    /** 一, 十一, 二十. */
    CHINESE,
    /** 一, 一一, 二〇. */
    CHINESE_DIGITS,
    /** 壹, 贰, 叁. */
    CHINESE_LEGAL,
    /** 甲, 乙, 丙. */
    STEMS,
    /** 子, 丑, 寅. */
    BRANCHES,
    /** ①. */
    CIRCLED,
    /** ⑴. */
    BRACKETED,
    /** ⒈. */
    FULL_STOP,
    /** ㊀. */
    CHINESE_CIRCLED,
    /** ㈠. */
    CHINESE_BRACKETED,
    /** - 1 -. */
    DASHED
}
