package org.nianbao.config;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The last day on which a report is in time.
 *
 * @param date calendar date in Asia/Shanghai, the day itself included
 * @param basis where it comes from
 */
public record Deadline(LocalDate date, Basis basis) {

    /** Where a deadline comes from. */
    public enum Basis {
        /** 政府信息公开条例 Art. 49 (or, up to report year 2018, the old Art. 31). */
        LAW,
        /** Set by the jurisdiction or for the agency. */
        LOCAL,
        /** Neither law nor local date: a date of reference only (参考日期). */
        DEFAULT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
