package org.nianbao.crawler.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody has to be told about. */
public enum Topic {
    /** A report falls due within a week and is not there yet. */
    DUE(Audience.OFFICE, false),
    MISSING(Audience.OFFICE, true),
    LATE(Audience.OFFICE, true),
    /** A report that was there is gone. */
    WITHDRAWN(Audience.OFFICE, true),
    MALFORMED(Audience.OFFICE, true),
    /** A report says something else than when it was first read. */
    CHANGED(Audience.OFFICE, true),
    /** A waiver runs out, or has run out. */
    WAIVER(Audience.OFFICE, false),
    /** A portal could not be read for days. */
    PORTAL(Audience.OPERATOR, false),
    /** A sweep read too few of the columns that were due. */
    COVERAGE(Audience.OPERATOR, false),
    /** Messages were given up: somebody was not told what he should have been. */
    DELIVERY(Audience.OPERATOR, false),
    /** The configuration leaves somebody without the messages that are meant for him. */
    SETUP(Audience.OPERATOR, false);

    /** Whose business a topic is. */
    public enum Audience {
        OFFICE,
        OPERATOR
    }

    private final Audience audience;
    private final boolean published;

    Topic(Audience audience, boolean published) {
        this.audience = audience;
        this.published = published;
    }

    /** The name in ids, categories and the store. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Audience audience() {
        return audience;
    }

    /** Whether its episodes are entries of the feed. */
    public boolean isPublished() {
        return published;
    }

    public static Optional<Topic> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
