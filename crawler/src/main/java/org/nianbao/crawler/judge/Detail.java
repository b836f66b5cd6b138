package org.nianbao.crawler.judge;

import org.nianbao.parser.Words;

/** What has to be said beside a {@link Timeliness}. */
public enum Detail {
    DATE_NOT_PROVABLE("published, date not provable"),
    NO_COMPLETE_READ("no complete read after the deadline"),
    /** The column shows a report that may be the agency's, but bears another name or comes from elsewhere. */
    PERHAPS_NOT_ITS_OWN("a report is shown that may not be its own"),
    UNCONFIRMED("not yet confirmed");

    private final String code;

    Detail(String code) {
        this.code = code;
    }

    /** The words in JSON, the same in every language. */
    public String code() {
        return code;
    }

    /** The words for people, from the bundle of this package. */
    public Words words() {
        return Words.of("detail." + name());
    }
}
