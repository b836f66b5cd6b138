package org.nianbao.parser.check;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    VIOLATION,
    WARNING,
    ADVICE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
