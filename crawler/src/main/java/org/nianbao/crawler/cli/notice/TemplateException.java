package org.nianbao.crawler.cli.notice;

import org.nianbao.parser.Words;

/** A template that cannot be used. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    TemplateException(String key, Object... args) {
        super(key, null, false, false);
        this.words = Words.of(key, args);
    }

    /** What is wrong and how to mend it; a key of {@link NoticeTemplate#BUNDLE}. */
    public Words words() {
        return words;
    }
}
