package org.nianbao.crawler.doctor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Sizes as people read them. */
final class Bytes {

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB", "PB", "EB");
    private static final int STEP = 1024;

    private Bytes() {}

    /** Such as {@code 3.4 GB}: three digits at most, units of 1024. */
    static String of(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.size() - 1) {
            value /= STEP;
            unit++;
        }
        int digits = unit == 0 || value >= 100 ? 0 : 1;
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString() + " " + UNITS.get(unit);
    }
}
