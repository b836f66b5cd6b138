package org.nianbao.crawler.letter;

import java.util.Locale;

/** How a matter sounds; its colour, and never the only sign of what it means. */
public enum Tone {
    BAD,
    DOUBT,
    GOOD,
    CALM;

    /** The name in templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
