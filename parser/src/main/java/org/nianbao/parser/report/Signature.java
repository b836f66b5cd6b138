package org.nianbao.parser.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signature under a report (落款).
 *
 * @param agency the name in the line above the date, if there is one
 * @param date the date, never a date of publication
 */
record Signature(Optional<String> agency, LocalDate date) {

    private static final int LAST_LINES = 8;

    /** No date is longer. */
    private static final int LONGEST = 24;

    private static final Pattern DATE = Pattern.compile("(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern HAN_DATE =
            Pattern.compile("(二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})年(十[一二]?|[一二三四五六七八九])月([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** Looks at the last lines only; a date inside a sentence is none. */
    static Optional<Signature> find(List<String> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES); i--) {
            var date = date(Labels.squeeze(lines.get(i)));
            if (date.isPresent()) {
                var above = i == 0 ? Optional.<String>empty() : AgencyName.of(lines.get(i - 1));
                return Optional.of(new Signature(above, date.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var text = Folding.fold(line);
        var m = DATE.matcher(text);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        var han = HAN_DATE.matcher(text);
        if (!han.matches()) {
            return Optional.empty();
        }
        return day(year(han.group(1)), String.valueOf(small(han.group(2))), String.valueOf(small(han.group(3))));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String year(String han) {
        var out = new StringBuilder();
        han.replaceAll("[○零OＯ]", "〇").chars().forEach(c -> out.append(DIGITS.indexOf(c)));
        return out.toString();
    }

    /** 一 to 三十一. */
    private static int small(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(han);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(han.charAt(0));
        int ones = ten == han.length() - 1 ? 0 : DIGITS.indexOf(han.charAt(han.length() - 1));
        return tens * 10 + ones;
    }
}
