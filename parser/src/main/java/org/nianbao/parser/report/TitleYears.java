package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The years in a title, taken out of it.
 *
 * @param rest the title without them
 * @param year the year reported on; of several, the last, which stands nearest to the genre; none when a span is printed
 * @param annual whether one of them is followed by 年度
 */
record TitleYears(String rest, OptionalInt year, boolean annual) {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年)");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)20\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?");
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)20\\d{2}年?(?:[-—–~～]{1,2}|至)20\\d{2}(?!\\d)(?:年度|年)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)(年度|年)?");

    static TitleYears read(String title) {
        if (!title.contains("20") && title.indexOf('二') < 0) {
            return new TitleYears(title, OptionalInt.empty(), false);
        }
        var text = DATE.matcher(westernYears(title)).replaceAll("");
        var span = SPAN.matcher(text);
        var spans = span.find();
        if (spans) {
            text = span.replaceAll("");
        }
        var years = new ArrayList<Integer>();
        var annual = false;
        var found = YEAR.matcher(text);
        while (found.find()) {
            years.add(Integer.valueOf(found.group(1)));
            annual |= "年度".equals(found.group(2));
        }
        var year = spans || years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() - 1));
        return new TitleYears(found.replaceAll(""), year, annual);
    }

    /** Full-width digits as ASCII; nothing else is changed. */
    static String foldDigits(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '０' && c <= '９' ? (char) ('0' + (c - '０')) : c);
        }
        return out.toString();
    }

    private static String westernYears(String text) {
        return CHINESE_YEAR.matcher(text).replaceAll(m -> {
            var digits = new StringBuilder();
            m.group().codePoints().forEach(c -> {
                int digit = CHINESE_DIGITS.indexOf(c);
                digits.append(Math.max(digit, 0));
            });
            return digits.toString();
        });
    }
}
