package org.nianbao.parser.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page by the containers that the portals' systems print, else the page's body. */
final class ArticleBody {

    private static final Set<String> CHROME_TAGS = Set.of("nav", "header", "footer", "aside");

    private static final Set<String> CHROME_NAMES = Set.of(
            "nav",
            "menu",
            "breadcrumb",
            "crumbs",
            "currchnlcls",
            "share",
            "footer",
            "header",
            "position",
            "pos",
            "location",
            "toolbar",
            "print");

    private static final int ENOUGH = 100;

    private ArticleBody() {}

    /** The element that holds the article: of the most particular places with a text, the longest. */
    static Element of(Document page) {
        Element best = page.body();
        int bestRank = Integer.MAX_VALUE;
        int bestLength = 0;
        for (var element : page.getAllElements()) {
            int rank = ArticlePlaces.rank(element).orElse(Integer.MAX_VALUE);
            if (rank == Integer.MAX_VALUE || rank > bestRank) {
                continue;
            }
            int length = element.text().length();
            if (length >= ENOUGH && (rank < bestRank || length > bestLength)) {
                best = element;
                bestRank = rank;
                bestLength = length;
            }
        }
        return best;
    }

    /** Menus, bread crumbs, share bars and footers: never text of an article. */
    static boolean isChrome(Element element) {
        if (CHROME_TAGS.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return CHROME_NAMES.contains(element.id().toLowerCase(Locale.ROOT))
                || (element.hasAttr("class")
                        && element.classNames().stream()
                                .anyMatch(c -> CHROME_NAMES.contains(c.toLowerCase(Locale.ROOT))));
    }
}
