package org.nianbao.crawler.alert;

/** The formats in which every feed is written. */
public enum FeedFormat {
    /** RFC 4287. */
    ATOM("xml", "application/atom+xml; charset=utf-8"),
    /** RSS 2.0 of the RSS Advisory Board. */
    RSS("rss", "application/rss+xml; charset=utf-8");

    private final String ending;
    private final String contentType;

    FeedFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }
}
