package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** Where links lead. */
final class Links {

    private static final int LONGEST = 2000;
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "['\"]((?:https?:)?/{0,2}[^'\"\\s<>]{3,500}?\\.[a-zA-Z]{2,5}(?:[?#][^'\"\\s<>]{0,500})?)['\"]");

    private Links() {}

    /** The address of a reference, with blanks and Chinese characters encoded; empty unless it is http or https. */
    static Optional<URI> resolve(URI base, String reference) {
        return resolve(Optional.ofNullable(HttpUrl.parse(base.toString())), reference);
    }

    private static Optional<URI> resolve(Optional<HttpUrl> base, String reference) {
        var href = reference.strip();
        if (href.isEmpty() || href.length() > LONGEST || href.startsWith("#")) {
            return Optional.empty();
        }
        return base.flatMap(b -> Optional.ofNullable(b.resolve(href))).map(HttpUrl::uri);
    }

    /** A page's base, taken apart once for all its links; empty if it is not http or https. */
    static Optional<HttpUrl> base(HtmlPage page) {
        return Optional.ofNullable(HttpUrl.parse(page.base().toString()));
    }

    /** Where an anchor leads: its address, or the one its {@code onclick} opens. */
    static Optional<URI> target(HtmlPage page, Element anchor) {
        return target(base(page), anchor);
    }

    /** As {@link #target(HtmlPage, Element)}, for many anchors of a page. */
    static Optional<URI> target(Optional<HttpUrl> base, Element anchor) {
        var direct = resolve(base, anchor.attr("href"));
        return direct.isPresent() ? direct : inScript(anchor).flatMap(ref -> resolve(base, ref));
    }

    private static Optional<String> inScript(Element anchor) {
        for (var attribute : new String[] {"onclick", "href"}) {
            var found = IN_SCRIPT.matcher(anchor.attr(attribute));
            if (found.find()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** The form in which addresses are compared. The fragment counts only where it names the page. */
    static String key(URI url) {
        var text = url.toString();
        var mark = text.indexOf('#');
        if (mark >= 0 && !text.contains("/gkmlpt/")) {
            text = text.substring(0, mark);
        }
        return text.replaceFirst("(?i)^https?:", "")
                .replaceFirst("/(?:index|default)\\.(?:s?html?|jsp|aspx|php)$", "/")
                .replaceFirst("(?i);jsessionid=[^?#]{1,80}", "");
    }

    /** Whether an address is the entrance of its portal. */
    static boolean isHome(URI url) {
        var path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
        return path.isEmpty() || path.equals("/") || path.matches("/(?:index|default|home)\\.\\w{2,5}");
    }
}
