package org.nianbao.crawler.walk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;

/** Pages that come with status 200 in the place of what was asked for. */
public final class ErrorPages {

    private static final int START = 4096;

    private ErrorPages() {}

    /**
     * Says what an answer is if it is the words of an error, or the portal's home page instead of the one asked for. It
     * may be mistaken over a page that is what it should be, so look for that first.
     */
    public static Optional<String> on(Fetched fetched, URI asked) {
        if (!HtmlPages.isMarkup(fetched)) {
            return Optional.empty();
        }
        if (Links.isHome(fetched.url()) && !Links.isHome(asked)) {
            return Optional.of("redirected to the home page");
        }
        return SoftErrors.on(HtmlPages.parse(fetched)).map(words -> "error page with status 200: " + words);
    }

    /**
     * Whether such an answer says for certain that the page is not there: by its words, or by leading to the home page as
     * many portals do with addresses they do not know. Works on the portal and refusals do not.
     */
    public static boolean saysGone(Fetched fetched, URI asked) {
        return HtmlPages.isMarkup(fetched)
                && ((Links.isHome(fetched.url()) && !Links.isHome(asked))
                        || SoftErrors.sayAbsent(HtmlPages.parse(fetched)));
    }

    /** Whether an address is that of a document, so that a page in its place is an error. */
    public static boolean isDocument(URI url) {
        return Attachments.isDocument(url, "");
    }

    /** Whether a page was written by an office program, which saves documents as web pages under names such as {@code .doc}. */
    public static boolean isFromOffice(Fetched fetched) {
        var body = fetched.body();
        var start = new String(body, 0, Math.min(body.length, START), StandardCharsets.ISO_8859_1);
        return start.contains("urn:schemas-microsoft-com:office") || start.contains("MIME-Version:");
    }
}
