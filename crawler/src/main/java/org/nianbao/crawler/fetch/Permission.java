package org.nianbao.crawler.fetch;

import java.time.Duration;

/** Whether a page may be asked for. */
sealed interface Permission {

    /**
     * It may.
     *
     * @param delay pause owed to the host, the larger of ours and the file's
     */
    record Granted(Duration delay) implements Permission {}

    /** It may not, or not now. */
    record Refused(FetchOutcome outcome) implements Permission {}
}
