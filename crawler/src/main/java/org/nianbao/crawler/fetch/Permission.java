package org.nianbao.crawler.fetch;

import java.time.Duration;
import java.util.Optional;

/** Whether a page may be asked for. */
sealed interface Permission {

    /**
     * It may.
     *
     * @param delay pause owed to the host, the larger of ours and the file's
     */
    record Granted(Duration delay) implements Permission {}

    /**
     * It may not, or not now.
     *
     * @param failure of the request for robots.txt, if it got no answer at all
     */
    record Refused(FetchOutcome outcome, Optional<Answer.Failed> failure) implements Permission {

        Refused(FetchOutcome outcome) {
            this(outcome, Optional.empty());
        }
    }
}
