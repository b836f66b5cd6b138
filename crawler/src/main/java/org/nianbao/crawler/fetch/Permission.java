package org.nianbao.crawler.fetch;

import java.time.Duration;

/** Whether a page may be asked for. */
sealed interface Permission {

    /** @param delay pause owed to the host, the larger of ours and the file's */
    record Granted(Duration delay) implements Permission {}

    record Refused(FetchOutcome outcome) implements Permission {}
}
