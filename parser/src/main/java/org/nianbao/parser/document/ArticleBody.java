package org.nianbao.parser.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page by the containers that the portals' systems print, else the page's body. */
final class ArticleBody {

    private static final String CHROME = "nav, header, footer, aside, .nav, .menu, .breadcrumb, .crumbs, .CurrChnlCls,"
            + " .share, .footer, .header, .position, .pos, .location, .toolbar, .print, #footer, #header, #nav";

    private static final int ENOUGH = 100;

    private ArticleBody() {}

    /**
     * The element that holds the article.
     *
     * @param page a parsed page; parts that are never text of an article are removed from it
     */
    static Element of(Document page) {
        for (var selector : ArticlePlaces.SELECTORS) {
            Element best = null;
            for (var candidate : page.select(selector)) {
                if (best == null || candidate.text().length() > best.text().length()) {
                    best = candidate;
                }
            }
            if (best != null && best.text().length() >= ENOUGH) {
                return best;
            }
        }
        var body = page.body();
        body.select(CHROME).remove();
        return body;
    }
}
