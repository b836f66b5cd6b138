package org.nianbao.crawler.walk;

import java.util.List;

/** Marks of scripts that fetch a list, so that rows which stand in a page of theirs may not be all. */
final class ScriptLists {

    private static final List<String> TOKENS = List.of(
            "window._CONFIG",
            "dataproxy.jsp",
            "unitbuild.js",
            "/module/xxgk/search.jsp",
            "getFileListByCodeId",
            "_isJson=true",
            "/queryList",
            "getMessage.do",
            "getgovinfolist",
            "list2.trsapi",
            "/api/data/affair",
            "chunk-vendors");

    private ScriptLists() {}

    static boolean isOn(HtmlPage page) {
        return TOKENS.stream().anyMatch(page.source()::contains);
    }
}
