package org.nianbao.crawler.worker;

import org.nianbao.parser.document.ReadResult;

/** What came of asking a worker. After anything but an answer it is gone. */
sealed interface Exchange {

    /** It answered. */
    record Answered(ReadResult result) implements Exchange {}

    /**
     * It ended over the file.
     *
     * @param exit its exit code
     */
    record Died(int exit) implements Exchange {}

    /** The time was up, and it was killed. */
    record TookTooLong() implements Exchange {}

    /**
     * It answered something that is no answer, and was killed.
     *
     * @param why for the log
     */
    record Babbled(String why) implements Exchange {}

    /**
     * Its program failed over the file; it lives.
     *
     * @param exception the simple name of what was thrown
     */
    record Failed(String exception) implements Exchange {}
}
