package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import org.nianbao.crawler.fetch.Fetcher;

/** Runs the scripts of a page and says what it then shows. */
public interface PageRenderer {

    /** Runs nothing, as is usual. */
    PageRenderer NONE = (page, fetcher) -> new Rendering.Failed("nothing renders pages (crawl.render: none)");

    /**
     * A page as it was fetched.
     *
     * @param url the address that answered, with the fragment that was asked for
     * @param source its text
     */
    record Sheet(URI url, String source) {}

    /** What came of it. */
    sealed interface Rendering {

        /**
         * The document as it stood in the end.
         *
         * @param html with the addresses of the portal
         * @param troubles what the page asked for and did not get, for people; a list that is read in spite of them proves nothing
         */
        record Shown(String html, List<String> troubles) implements Rendering {
            public Shown {
                troubles = List.copyOf(troubles);
            }
        }

        /** The portal blocked something the page asked for; nothing of what was shown is used. */
        record Blocked(String detail) implements Rendering {}

        /** Nothing was shown. */
        record Failed(String why) implements Rendering {}
    }

    /**
     * Renders a page. Called only for pages that were given out, never for a challenge.
     *
     * @param fetcher makes every request of the page, in the calling thread, one at a time
     */
    Rendering render(Sheet page, Fetcher fetcher);

    /** What readings depend on; empty if nothing is ever rendered. */
    default String name() {
        return "";
    }
}
