package org.nianbao.crawler.walk;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;

/** Pages that were parsed for a first look, until the same answer is read in earnest. For one thread. */
public final class ParsedPages {

    private final Map<Fetched, HtmlPage> pages = new IdentityHashMap<>();

    /** The page of an answer, which may be asked for once more. */
    HtmlPage keep(Fetched answer) {
        var page = HtmlPages.parse(answer);
        pages.put(answer, page);
        return page;
    }

    /** The page of an answer. */
    HtmlPage take(Fetched answer) {
        return Optional.ofNullable(pages.remove(answer)).orElseGet(() -> HtmlPages.parse(answer));
    }

    /** Forgets what nobody read. */
    public void clear() {
        pages.clear();
    }
}
