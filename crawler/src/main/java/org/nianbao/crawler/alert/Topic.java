package org.nianbao.crawler.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the feed is about. */
public enum Topic {
    MISSING,
    LATE,
    MALFORMED;

    /** The name in ids, categories and the store. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
