package org.nianbao.crawler.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of an article.
 *
 * @param element where it stands, if the page has such a place
 * @param hasText whether it is long enough to be a text of its own, not a line beside a file
 */
record ArticleBody(Optional<Element> element, boolean hasText) {

    private static final int SHORTEST = 100;
    private static final int SHORTEST_BLOCK = 200;

    /** Where the families of portals put an article, the more particular first. */
    private static final List<String> PLACES = List.of(
            ".TRS_Editor",
            ".TRS_UEDITOR",
            ".trs_editor_view",
            "#UCAP-CONTENT",
            "ucapcontent",
            "#vsb_content",
            "[id^=vsb_content]",
            ".v_news_content",
            "#zoom",
            "#Zoom",
            "#zoomcon",
            "#ivs_content",
            "#webeditorview",
            "#j-fontContent",
            "#fontzoom",
            "#Content",
            ".article-content",
            ".article_content",
            ".articleContent",
            ".Article_content",
            ".ewb-article-content",
            ".pages_content",
            ".xxgk_content",
            ".detail-content",
            ".bt-content",
            ".main-txt",
            ".Custom_UnionStyle",
            "#content",
            ".content",
            "article");

    static ArticleBody of(HtmlPage page) {
        Optional<Element> shortOne = Optional.empty();
        for (var place : PLACES) {
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
