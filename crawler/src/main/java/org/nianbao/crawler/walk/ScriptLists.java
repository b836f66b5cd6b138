package org.nianbao.crawler.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Portals whose list is fetched by a script, so that the page itself shows none. Named for the operator. */
final class ScriptLists {

    private static final String JPAGE = "Hanweb jpage";

    private static final Map<String, String> TOKENS = tokens();

    private ScriptLists() {}

    private static Map<String, String> tokens() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("window._CONFIG", "gkmlpt");
        tokens.put("dataproxy.jsp", JPAGE);
        tokens.put("unitbuild.js", "Hanweb jpaas");
        tokens.put("/module/xxgk/search.jsp", "Hanweb xxgk");
        tokens.put("getFileListByCodeId", "UCAP JSON");
        tokens.put("_isJson=true", "UCAP JSON");
        tokens.put("/queryList", "queryList");
        tokens.put("getMessage.do", "TrueCMS");
        tokens.put("getgovinfolist", "Epoint");
        tokens.put("list2.trsapi", "TRS API");
        tokens.put("chunk-vendors", "script application");
        return tokens;
    }

    /** The family of scripts that fills a page's list, as far as its source tells. */
    static Optional<String> family(HtmlPage page) {
        return TOKENS.entrySet().stream()
                .filter(t -> page.source().contains(t.getKey()))
                .map(Map.Entry::getValue)
                .filter(family -> !(family.equals(JPAGE) && isShown(page)))
                .findFirst();
    }

    /** Lists of this family are made visible when the page is parsed. */
    private static boolean isShown(HtmlPage page) {
        return page.dom().selectFirst("ul." + DataIslands.SHOWN) != null;
    }
}
