package org.nianbao.parser.document;

import org.nianbao.parser.Words;

/** A document is larger than a report can be; ends its reading. */
final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Words reason;

    LimitExceeded(String what, int limit) {
        super(what + " > " + limit, null, false, false);
        this.reason = Words.of("read.limit." + what, limit);
    }

    Words reason() {
        return reason;
    }
}
