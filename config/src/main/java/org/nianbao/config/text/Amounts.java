package org.nianbao.config.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, with or without a unit. */
public final class Amounts {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9]{1,9}+) ?([A-Za-z]{0,2})");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,15}+(?:\\.[0-9]{1,9}+)?(?:[eE][+]?[0-9]{1,2}+)?");

    private static final Map<String, Duration> TIMES = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private static final Map<String, Long> SIZES =
            Map.of("", 1L, "b", 1L, "kb", 1L << 10, "mb", 1L << 20, "gb", 1L << 30);

    private Amounts() {}

    /** A whole number of at most nine digits. */
    public static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A duration such as {@code 500ms}, {@code 30s}, {@code 2m}, {@code 1h}, {@code 1d}. */
    public static Optional<Duration> duration(String text) {
        var parts = WITH_UNIT.matcher(text);
        return parts.matches()
                ? Optional.ofNullable(TIMES.get(parts.group(2))).map(unit -> unit.multipliedBy(number(parts.group(1))))
                : Optional.empty();
    }

    /** A size in bytes, such as {@code 50MB}, {@code 512KB} or {@code 1048576}; 1 KB = 1,024 bytes. */
    public static Optional<Long> size(String text) {
        var parts = WITH_UNIT.matcher(text);
        return parts.matches()
                ? Optional.ofNullable(SIZES.get(parts.group(2).toLowerCase(Locale.ROOT)))
                        .map(unit -> unit * number(parts.group(1)))
                : Optional.empty();
    }

    /** What Excel makes of a code or a year, such as {@code 640302.0} or {@code 6.40302E5}, as it was meant. */
    public static String withoutFraction(String text) {
        if (!NUMERIC.matcher(text).matches()) {
            return text;
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        // A leading zero is part of a code, and a true fraction is the writer's mistake to mend.
        return number.scale() > 0 || text.startsWith("0") ? text : number.toPlainString();
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
