package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.store.LookState;

/** Opens a page: follows the redirects that pages write themselves and tells error pages that come with status 200. */
final class PageOpener {

    private static final int MOST_HOPS = 3;

    private final Fetcher fetcher;
    private final Function<Fetched, HtmlPage> parser;

    PageOpener(Fetcher fetcher, Function<Fetched, HtmlPage> parser) {
        this.fetcher = fetcher;
        this.parser = parser;
    }

    Opened open(URI url, Optional<URI> referer) {
        var at = url;
        var from = referer;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            var outcome = fetcher.fetch(at, from, Fetcher.Use.REVALIDATE);
            if (!(outcome instanceof Fetched fetched)) {
                return failed(outcome);
            }
            if (!HtmlPages.isMarkup(fetched)) {
                return new Opened.Failed(LookState.CHANGED, "a file instead of a page: " + fetched.url());
            }
            var page = parser.apply(fetched);
            var onward = Redirects.of(page);
            if (onward.isEmpty()) {
                return judged(url, page);
            }
            from = Optional.of(page.url());
            at = onward.get();
        }
        return new Opened.Failed(LookState.CHANGED, "more than " + MOST_HOPS + " redirects written into pages");
    }

    private static Opened judged(URI asked, HtmlPage page) {
        var excuse = SoftErrors.on(page);
        if (excuse.isPresent()) {
            return new Opened.Failed(LookState.GONE, "error page with status 200: " + excuse.get());
        }
        if (Links.isHome(page.url()) && !Links.isHome(asked)) {
            return new Opened.Failed(LookState.GONE, "redirected to the home page");
        }
        return new Opened.Page(page);
    }

    static Opened.Failed failed(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return new Opened.Failed(LookState.BLOCKED, status(blocked.status(), blocked.detail()));
        }
        if (outcome instanceof FetchOutcome.Unreachable unreachable) {
            return new Opened.Failed(LookState.UNREACHABLE, status(unreachable.status(), unreachable.detail()));
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return new Opened.Failed(LookState.GONE, "HTTP " + gone.status());
        }
        if (outcome instanceof FetchOutcome.NotAllowed notAllowed) {
            return new Opened.Failed(LookState.NOT_ALLOWED, notAllowed.detail());
        }
        if (outcome instanceof FetchOutcome.TooLarge tooLarge) {
            return new Opened.Failed(LookState.INCOMPLETE, "page larger than " + tooLarge.limit() + " bytes");
        }
        throw new IllegalStateException("an outcome nobody thought of: " + outcome);
    }

    private static String status(int status, String detail) {
        return status == 0 || detail.contains(Integer.toString(status)) ? detail : "HTTP " + status + ", " + detail;
    }
}
