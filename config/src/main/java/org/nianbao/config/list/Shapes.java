package org.nianbao.config.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nianbao.config.text.Amounts;
import org.nianbao.config.text.Blanks;

/** What single cells of the lists must look like. */
final class Shapes {

    /** The Regulation came into force in 2008, so the first reports are those for that year. */
    private static final int FIRST_YEAR = 2008;

    private static final int LAST_YEAR = 2100;

    static final Function<String, Optional<String>> ID = matching("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final Function<String, Optional<String>> RULE =
            matching("[A-Za-z][A-Za-z0-9]{0,15}(?:[-.][A-Za-z0-9]{1,15}){0,4}");

    private static final Function<String, Optional<String>> SIX_DIGITS = matching("[1-9][0-9]{5}");

    private Shapes() {}

    /** A division code (行政区划代码), also as Excel writes it. */
    static Optional<String> region(String text) {
        return SIX_DIGITS.apply(Amounts.withoutFraction(text));
    }

    /** A report year, also as Excel writes it or with 年 behind it. */
    static Optional<Integer> year(String text) {
        var bare = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
        return Amounts.whole(Amounts.withoutFraction(bare)).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    static Optional<String> rule(String text) {
        return RULE.apply(text.toUpperCase(Locale.ROOT));
    }

    /** Names between upright bars. */
    static List<String> names(String text) {
        return Arrays.stream(text.split("[|｜]", -1))
                .map(Blanks::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Function<String, Optional<String>> matching(String regex) {
        var good = Pattern.compile(regex).asMatchPredicate();
        return text -> Optional.of(text).filter(good);
    }
}
