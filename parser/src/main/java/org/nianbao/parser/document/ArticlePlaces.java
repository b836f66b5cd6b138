package org.nianbao.parser.document;

import java.util.List;

/** Where the families of portals put an article. */
public final class ArticlePlaces {

    /** CSS selectors, the more particular first. */
    public static final List<String> SELECTORS = List.of(
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

    private ArticlePlaces() {}
}
