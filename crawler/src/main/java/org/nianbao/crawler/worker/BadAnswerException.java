package org.nianbao.crawler.worker;

import java.io.IOException;

/** What came over the pipe breaks the rules of {@link Wire}: the other side cannot be trusted any further. */
final class BadAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    BadAnswerException(String what) {
        super(what);
    }
}
