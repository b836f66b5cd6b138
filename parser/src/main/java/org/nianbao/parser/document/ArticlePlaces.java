package org.nianbao.parser.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

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

    private static final String ID_PREFIX = "[id^=";

    private static final Map<String, Integer> IDS = named("#");
    private static final Map<String, Integer> CLASSES = named(".");
    private static final Map<String, Integer> TAGS = named("");
    private static final Map<String, Integer> ID_PREFIXES = named(ID_PREFIX);

    private ArticlePlaces() {}

    /**
     * How particular a place an element is: its index among the selectors, looked up rather than matched, since each
     * element of each page is asked.
     */
    static OptionalInt rank(Element element) {
        int best = TAGS.getOrDefault(element.normalName(), Integer.MAX_VALUE);
        if (element.attributesSize() > 0) {
            var id = element.id();
            if (!id.isEmpty()) {
                best = Math.min(best, IDS.getOrDefault(id, Integer.MAX_VALUE));
                for (var prefix : ID_PREFIXES.entrySet()) {
                    best = id.startsWith(prefix.getKey()) ? Math.min(best, prefix.getValue()) : best;
                }
            }
            if (element.hasAttr("class")) {
                for (var name : ClassNames.of(element)) {
                    best = Math.min(best, CLASSES.getOrDefault(name, Integer.MAX_VALUE));
                }
            }
        }
        return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The selectors of one sort, by the name they look for. */
    private static Map<String, Integer> named(String sort) {
        var named = new HashMap<String, Integer>();
        for (int i = 0; i < SELECTORS.size(); i++) {
            var selector = SELECTORS.get(i);
            var own = selector.startsWith(ID_PREFIX)
                    ? ID_PREFIX
                    : "#.".indexOf(selector.charAt(0)) >= 0 ? selector.substring(0, 1) : "";
            if (own.equals(sort)) {
                named.put(selector.substring(sort.length()).replace("]", ""), i);
            }
        }
        return Map.copyOf(named);
    }
}
