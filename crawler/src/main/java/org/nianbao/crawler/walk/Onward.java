package org.nianbao.crawler.walk;

import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;

/** Follows the redirects that short pages write themselves ({@code meta refresh}, {@code location.href}). */
public final class Onward {

    private static final int MOST_HOPS = 3;

    private Onward() {}

    /** The answer, or what it leads to; the last page if it leads on for ever. */
    public static FetchOutcome follow(FetchOutcome answer, Fetcher fetcher) {
        var here = answer;
        for (int hop = 0; hop < MOST_HOPS && here instanceof Fetched fetched && HtmlPages.isMarkup(fetched); hop++) {
            var next = Redirects.of(HtmlPages.parse(fetched));
            if (next.isEmpty()) {
                break;
            }
            here = fetcher.fetch(next.get(), Optional.of(fetched.url()), Fetcher.Use.ONCE);
        }
        return here;
    }
}
