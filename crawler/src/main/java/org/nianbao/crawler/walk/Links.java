package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where links lead. */
final class Links {

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "['\"]((?:https?:)?/{0,2}[^'\"\\s<>]{3,500}?\\.[a-zA-Z]{2,5}(?:[?#][^'\"\\s<>]{0,500})?)['\"]");

    private static final Pattern ENTRANCE = Pattern.compile("/(?:index|default)\\.(?:s?html?|jsp|aspx|php)$");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#]{1,80}");
    private static final Pattern HOME = Pattern.compile("/(?:index|default|home)\\.\\w{2,5}");

    private Links() {}

    /** The address of a reference, with blanks and Chinese characters encoded; empty unless it is http or https. */
    static Optional<URI> resolve(URI base, String reference) {
        return Base.once(base).resolve(reference);
    }

    /** Where an anchor leads: its address, or the one its {@code onclick} opens. */
    static Optional<URI> target(HtmlPage page, Element anchor) {
        return page.anchors().target(anchor);
    }

    /** As {@link #target(HtmlPage, Element)}, for an anchor of whatever page. */
    static Optional<URI> target(Base base, Element anchor) {
        var direct = base.resolve(anchor.attr("href"));
        return direct.isPresent() ? direct : inScript(anchor).flatMap(base::resolve);
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
        text = withoutScheme(text);
        int name = text.lastIndexOf('/') + 1;
        if (text.startsWith("index.", name) || text.startsWith("default.", name)) {
            text = ENTRANCE.matcher(text).replaceFirst("/");
        }
        return text.indexOf(';') < 0 ? text : SESSION.matcher(text).replaceFirst("");
    }

    private static String withoutScheme(String address) {
        if (address.regionMatches(true, 0, "http:", 0, 5)) {
            return address.substring(5);
        }
        return address.regionMatches(true, 0, "https:", 0, 6) ? address.substring(6) : address;
    }

    /** Whether an address is the entrance of its portal. */
    static boolean isHome(URI url) {
        var path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
        return path.isEmpty() || path.equals("/") || HOME.matcher(path).matches();
    }
}
