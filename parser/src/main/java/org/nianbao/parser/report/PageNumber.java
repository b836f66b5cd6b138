package org.nianbao.parser.report;

import java.util.regex.Pattern;

/** Lines that hold nothing but the number of a page: — 4 —, -3-, 第 2 页 共 9 页. */
final class PageNumber {

    private static final int LONGEST = 24;

    private static final String DASHES = "[-—–－―‐~·•]{1,3}";

    private static final Pattern MARKED = Pattern.compile(
            DASHES + "第?\\d{1,3}页?" + DASHES + "|第[\\d一二三四五六七八九十]{1,3}页(?:[,，/、]?共[\\d一二三四五六七八九十]{1,3}页)?");

    private PageNumber() {}

    /** Whether dashes or words around a number say that it counts pages. */
    static boolean isMarked(String line) {
        return line.length() <= LONGEST && MARKED.matcher(Labels.squeeze(line)).matches();
    }

    /** Whether a number that stands alone between whole rows can be one: up to three digits, nothing else. */
    static boolean canBe(Token token) {
        var raw = token.raw().strip();
        return token.isNumber() && raw.length() <= 3 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
