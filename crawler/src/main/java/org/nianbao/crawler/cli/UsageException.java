package org.nianbao.crawler.cli;

import org.nianbao.parser.Words;

/** Wrong usage or configuration: exit code 2 and one line that says how to mend it. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Words words;

    UsageException(String key, Object... args) {
        super(key, null, false, false);
        this.words = Words.of(key, args);
    }

    Words words() {
        return words;
    }
}
