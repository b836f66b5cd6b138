package org.nianbao.crawler.fetch;

import java.net.URI;
import java.util.function.Supplier;

/** Is told that an answer which was asked for once is used more than once, so that evidence names it each time. */
public interface Recall {

    /** Asks for a page, and notes under its address what the answer rests on. */
    FetchOutcome noting(URI page, Supplier<FetchOutcome> asking);

    /** The answer is used once more. */
    void again(URI page);

    /** Notes nothing. */
    Recall NONE = new Recall() {
        @Override
        public FetchOutcome noting(URI page, Supplier<FetchOutcome> asking) {
            return asking.get();
        }

        @Override
        public void again(URI page) {
            // Nobody asks for evidence.
        }
    };
}
