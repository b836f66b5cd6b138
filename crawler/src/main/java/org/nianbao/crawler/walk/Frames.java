package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Frames in which a page without a text of its own shows the text of another page of its portal. */
final class Frames {

    private static final int MOST = 4;

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z]{1,5})$");
    private static final Set<String> OF_PAGES = Set.of("html", "htm", "shtml", "jhtml", "jsp", "aspx", "php", "do");

    /** Old portals put their head and foot into frames too. */
    private static final Pattern OF_THE_PORTAL = Pattern.compile(
            "(?i)/(?:top|head|foot|nav|menu|left|right|share|count|stat|visit|login|search)[^/]{0,20}$");

    private Frames() {}

    /** The pages shown in frames; none if the page has a text. */
    static List<URI> of(HtmlPage page, ArticleBody body) {
        if (body.hasText()) {
            return List.of();
        }
        return Attachments.parts(page, body).stream()
                .flatMap(part -> part.select("iframe, embed, object").stream())
                .filter(e -> !Chrome.surrounds(e) && !Chrome.isUnseen(e))
                .flatMap(e -> shown(page, e).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The page of the portal's site that an element shows; empty for a file, a viewer, or somebody else's page. */
    static Optional<URI> shown(HtmlPage page, Element element) {
        return page(page, element).filter(url -> Sites.isSame(url, page.url()));
    }

    /** The page of another site that an element shows; it is not followed. */
    static Optional<URI> foreign(HtmlPage page, Element element) {
        return page(page, element).filter(url -> !Sites.isSame(url, page.url()));
    }

    private static Optional<URI> page(HtmlPage page, Element element) {
        return page.anchors()
                .resolve(element.attr(element.normalName().equals("object") ? "data" : "src"))
                .filter(url -> !Links.key(url).equals(Links.key(page.url())))
                .filter(url -> Viewers.document(url).isEmpty())
                .filter(url ->
                        isPage(url) && !OF_THE_PORTAL.matcher(url.getPath()).find());
    }

    private static boolean isPage(URI url) {
        var extension = EXTENSION.matcher(Optional.ofNullable(url.getPath()).orElse(""));
        return !extension.find() || OF_PAGES.contains(extension.group(1).toLowerCase(Locale.ROOT));
    }
}
