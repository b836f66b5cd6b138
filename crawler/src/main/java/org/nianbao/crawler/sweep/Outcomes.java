package org.nianbao.crawler.sweep;

import org.nianbao.crawler.fetch.FetchOutcome;

/** Words for an outcome that brought no body; they go to the operator. */
final class Outcomes {

    private Outcomes() {}

    static String words(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return status(blocked.status(), blocked.detail());
        }
        if (outcome instanceof FetchOutcome.Unreachable unreachable) {
            return status(unreachable.status(), unreachable.detail());
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return "HTTP " + gone.status();
        }
        if (outcome instanceof FetchOutcome.NotAllowed no) {
            return no.detail();
        }
        if (outcome instanceof FetchOutcome.TooLarge large) {
            return "more than " + large.limit() + " bytes";
        }
        return "fetched";
    }

    private static String status(int status, String detail) {
        return status == 0 || detail.contains(String.valueOf(status)) ? detail : "HTTP " + status + ", " + detail;
    }
}
