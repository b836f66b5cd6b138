package org.nianbao.parser.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What surrounds the article of a page: never part of its text. */
final class PageChrome {

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
            "print",
            "nav_top",
            "crumb",
            "bread",
            "dqwz",
            "weizhi",
            "fontsize",
            "bdsharebuttonbox",
            "social-share",
            "footer-wrap",
            "foot",
            "copyright",
            "bottom",
            "pagenation",
            "relation");

    private PageChrome() {}

    /** Menus, bread crumbs, share bars and footers: never text of an article. */
    static boolean isChrome(Element element) {
        if (CHROME_TAGS.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (CHROME_NAMES.contains(element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (var name : ClassNames.of(element)) {
            if (CHROME_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
