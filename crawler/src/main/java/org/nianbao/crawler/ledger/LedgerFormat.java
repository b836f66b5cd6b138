package org.nianbao.crawler.ledger;

import java.util.Locale;
import java.util.Optional;

/** As what the ledger is written. */
public enum LedgerFormat {
    XLSX,
    CSV,
    JSON,
    /** A folder with the text of each report. */
    TEXTS;

    public static Optional<LedgerFormat> of(String name) {
        for (var format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
