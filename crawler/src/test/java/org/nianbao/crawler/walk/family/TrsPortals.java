package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.function.BiFunction;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;

/** TRS columns (拓尔思), by the way in which they announce their pages. */
final class TrsPortals {

    private static final String FOLDER = "/zwgk/xxgknb/";

    private TrsPortals() {}

    static String article(Row row) {
        return FOLDER + row.date().toString().substring(0, 7).replace("-", "") + "/t"
                + row.date().toString().replace("-", "") + "_" + (5_550_000 + row.no()) + ".html";
    }

    private static FamilyPortal dialect(
            String name, BiFunction<Integer, Integer, String> file, BiFunction<Integer, Integer, String> pager) {
        return new FilesPortal(
                "TRS, " + name,
                FOLDER,
                "",
                file,
                pager,
                TrsPortals::article,
                "class=\"trs_editor_view TRS_UEDITOR trs_paper_default\"");
    }

    private static String script(String text) {
        return "<div class=\"page\"><script>" + text + "</script></div>";
    }

    static List<FamilyPortal> all() {
        return List.of(
                dialect(
                        "createPageHTML with a number first",
                        (p, n) -> "index_" + (p - 1) + ".shtml",
                        (p, n) -> script(
                                "createPageHTML(" + n + ", " + (p - 1) + ", \"index\", \"shtml\", \"black2\", 40);")),
                dialect(
                        "createPageHTML of another name",
                        (p, n) -> "list_" + (p - 1) + ".html",
                        (p, n) -> script("createPageHTML(" + n + "," + (p - 1) + ",\"list\",\"html\");")),
                dialect(
                        "createPageHTML from 1 all the same",
                        (p, n) -> "index_" + p + ".shtml",
                        (p, n) -> script("createPageHTML(" + n + ", " + (p - 1) + ", \"index\", \"shtml\");")),
                dialect(
                        "createPageHTML of Hunan",
                        (p, n) -> "index_" + p + ".html",
                        (p, n) -> "<div id=\"paging\"></div>"
                                + script("createPageHTML('paging', " + n + ", " + p + ", 'index', 'html', 500);")),
                dialect(
                        "countPage",
                        (p, n) -> "index_" + (p - 1) + ".html",
                        (p, n) -> script(
                                "var currentPage = " + (p - 1) + "; var countPage = " + n
                                        + "; for(var i=0;i<countPage;i++) document.write(\"<a href=\\\"index_\"+i+\".html\\\">\"+(i+1)+\"</a>\");")),
                dialect(
                        "Pager of Beijing",
                        (p, n) -> "index_" + (p - 1) + ".html",
                        (p, n) ->
                                script("Pager({size:" + n + ",current:" + (p - 1) + ",prefix:'index',suffix:'html'})")),
                dialect(
                        "links to the next page",
                        (p, n) -> "index_" + (p - 1) + ".html",
                        (p, n) -> "<div>共" + n + "页 " + (p < n ? "<a href=\"index_" + p + ".html\">下一页</a>" : "下一页")
                                + "</div>"));
    }
}
