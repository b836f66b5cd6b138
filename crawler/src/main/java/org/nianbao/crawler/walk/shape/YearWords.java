package org.nianbao.crawler.walk.shape;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years in the words of a folder.
 *
 * @param years those named; all of a span (2008-2015年), all up to one (2015年以前)
 * @param rest the words without them
 */
record YearWords(Set<Integer> years, String rest) {

    /** The Regulation came into force in 2008; the first reports are of that year. */
    static final int FIRST = 2008;

    private static final int LAST = 2099;
    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Pattern CHINESE = Pattern.compile("二[〇○零O0]([〇○零O0一二三四五六七八九])([〇○零O0一二三四五六七八九])(?=年)");
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)(20\\d{2})年?(?:[-—–~～]{1,2}|至)(20\\d{2})(?!\\d)(?:年度|年)?");
    private static final Pattern BEFORE = Pattern.compile("(?<!\\d)(20\\d{2})年?(?:及)?(?:以前|之前)");
    private static final Pattern ONE =
            Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)(?:年度(?!(?:工作)?报告)|年(?!报|度))?(?!\\d{0,2}月)");

    private static final Pattern RESTS = Pattern.compile("[（(\\[【][)）\\]】]|^[-—_、，,]+|[-—_、，,]+$");

    static YearWords read(String text) {
        var years = new TreeSet<Integer>();
        var western = CHINESE.matcher(text).replaceAll(m -> "20" + digit(m.group(1)) + digit(m.group(2)));
        var rest = take(SPAN, western, m -> add(years, year(m, 1), year(m, 2)));
        rest = take(BEFORE, rest, m -> add(years, FIRST, year(m, 1)));
        rest = take(ONE, rest, m -> add(years, year(m, 1), year(m, 1)));
        return new YearWords(Set.copyOf(years), RESTS.matcher(rest).replaceAll(""));
    }

    private interface Found {
        void take(Matcher found);
    }

    private static String take(Pattern pattern, String text, Found found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.take(matcher);
        }
        return pattern.matcher(text).replaceAll("");
    }

    private static void add(Set<Integer> years, int from, int to) {
        for (int year = Math.max(FIRST, from); year <= Math.min(LAST, to); year++) {
            years.add(year);
        }
    }

    private static int year(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int digit(String character) {
        return Math.max(0, DIGITS.indexOf(character));
    }
}
