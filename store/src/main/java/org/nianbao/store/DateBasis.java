package org.nianbao.store;

/** Where a claimed date of publication comes from. The first four are the agency's own word. */
public enum DateBasis {
    /** {@code <meta name="PubDate">}. */
    META("meta"),
    /** An element such as {@code <publishtime>} or the table of the 信息公开 header. */
    ELEMENT("element"),
    /** A visible 发布时间 beside the title. */
    PAGE("page"),
    /** The row of the list. */
    LIST("list"),
    /** Digits in the address; a stamp of entry into the system. */
    URL("url"),
    /** {@code Last-Modified}. */
    HEADER("header"),
    /** The first time we saw it. */
    FIRST_SEEN("first-seen");

    private final String id;

    DateBasis(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether an accusation may rest on it. */
    public boolean isOwnWord() {
        return this == META || this == ELEMENT || this == PAGE || this == LIST;
    }
}
