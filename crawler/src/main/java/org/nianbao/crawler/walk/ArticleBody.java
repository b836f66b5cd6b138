package org.nianbao.crawler.walk;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.nianbao.parser.document.ArticlePlaces;

/**
 * The text of an article.
 *
 * @param element where it stands, if the page has such a place
 * @param hasText whether it is long enough to be a text of its own, not a line beside a file
 */
record ArticleBody(Optional<Element> element, boolean hasText) {

    private static final int SHORTEST = 100;
    private static final int SHORTEST_BLOCK = 200;

    static ArticleBody of(HtmlPage page) {
        Optional<Element> shortOne = Optional.empty();
        for (var place : ArticlePlaces.SELECTORS) {
            for (var element : page.dom().select(place)) {
                if (element.text().length() >= SHORTEST) {
                    return new ArticleBody(Optional.of(element), true);
                }
                shortOne = shortOne.isPresent() ? shortOne : Optional.of(element);
            }
        }
        var block = densest(page);
        return block.isPresent() ? new ArticleBody(block, true) : new ArticleBody(shortOne, false);
    }

    boolean isEmpty() {
        return element.isEmpty();
    }

    /** On pages of unknown make: the element whose paragraphs hold most text. */
    private static Optional<Element> densest(HtmlPage page) {
        return page.dom().select("p").stream()
                .filter(p -> !Chrome.surrounds(p))
                .flatMap(p -> Optional.ofNullable(p.parent()).stream())
                .distinct()
                .max(Comparator.comparingInt(ArticleBody::paragraphs))
                .filter(e -> paragraphs(e) >= SHORTEST_BLOCK);
    }

    private static int paragraphs(Element element) {
        return element.children().stream()
                .filter(e -> e.normalName().equals("p"))
                .mapToInt(p -> p.text().length())
                .sum();
    }
}
