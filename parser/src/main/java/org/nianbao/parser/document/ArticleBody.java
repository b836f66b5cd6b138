package org.nianbao.parser.document;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page by the containers that the portals' systems print, else the page's body. */
public final class ArticleBody {

    /** Containers of the article text, most telling first. */
    private static final List<String> CONTAINERS = List.of(
            ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view",
            "#UCAP-CONTENT, ucapcontent",
            "#vsb_content, [id^=vsb_content], .v_news_content",
            "#zoom, #Zoom, #zoomcon, #ivs_content, #webeditorview, #j-fontContent, #fontzoom",
            ".article-content, .article_content, .articleContent, .ewb-article-content, .pages_content",
            ".xxgk_content, .detail-content, .bt-content, .main-txt, .Custom_UnionStyle",
            "article, #Content, #content, .content, .article");

    private static final String CHROME = "nav, header, footer, aside, .nav, .menu, .breadcrumb, .crumbs, .CurrChnlCls,"
            + " .share, .footer, .header, .position, .pos, .location, .toolbar, .print, #footer, #header, #nav";

    private static final int ENOUGH = 100;

    private ArticleBody() {}

    /**
     * The element that holds the article.
     *
     * @param page a parsed page; parts that are never text of an article are removed from it
     */
    public static Element of(Document page) {
        for (var selector : CONTAINERS) {
            Element best = null;
            for (var candidate : page.select(selector)) {
                if (best == null || candidate.text().length() > best.text().length()) {
                    best = candidate;
                }
            }
            if (best != null && (best.text().length() >= ENOUGH)) {
                return best;
            }
        }
        var body = page.body();
        body.select(CHROME).remove();
        return body;
    }
}
