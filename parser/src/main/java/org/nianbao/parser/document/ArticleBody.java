package org.nianbao.parser.document;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the article in a page by the containers that the portals' systems print, else the page's body. */
final class ArticleBody {

    private static final String CHROME = "nav, header, footer, aside, .nav, .menu, .breadcrumb, .crumbs, .CurrChnlCls,"
            + " .share, .footer, .header, .position, .pos, .location, .toolbar, .print, #footer, #header, #nav";

    private static final int ENOUGH = 100;

    private static final List<Evaluator> PLACES =
            ArticlePlaces.SELECTORS.stream().map(Selector::evaluatorOf).toList();

    private static final Evaluator ANY_PLACE = Selector.evaluatorOf(String.join(", ", ArticlePlaces.SELECTORS));

    private ArticleBody() {}

    /**
     * The element that holds the article.
     *
     * @param page a parsed page; parts that are never text of an article are removed from it
     */
    static Element of(Document page) {
        // One walk over the page, whatever the number of places.
        var found = page.select(ANY_PLACE).stream()
                .filter(e -> e.text().length() >= ENOUGH)
                .min(Comparator.<Element>comparingInt(ArticleBody::rank)
                        .thenComparing(e -> -e.text().length()));
        if (found.isPresent()) {
            return found.get();
        }
        var body = page.body();
        body.select(CHROME).remove();
        return body;
    }

    /** How particular the place is: its index in the list. */
    private static int rank(Element element) {
        int i = 0;
        while (!element.is(PLACES.get(i))) {
            i++;
        }
        return i;
    }
}
