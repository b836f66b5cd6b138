package org.nianbao.crawler.walk.family;

import java.util.List;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;

/** VSB columns (博达), whose pages count from the end. */
final class VsbPortals {

    private VsbPortals() {}

    static List<FamilyPortal> all() {
        return List.of(
                new FilesPortal(
                        "VSB, counting down",
                        "/zfxxgk/",
                        "zfxxgknb.htm",
                        (p, n) -> "zfxxgknb/" + (n + 1 - p) + ".htm",
                        VsbPortals::linked,
                        VsbPortals::article,
                        "id=\"vsb_content\""),
                new FilesPortal(
                        "VSB, without a link to the next page",
                        "/zfxxgk/",
                        "zfxxgknb.htm",
                        (p, n) -> "zfxxgknb/" + (n + 1 - p) + ".htm",
                        (p, n) ->
                                "<div class=\"pb_sys_common pb_sys_normal pb_sys_style1\"><span class=\"p_pages\"></span>"
                                        + "<span class=\"p_t\">" + p + "/" + n
                                        + "</span><a href=\"javascript:go()\">下页</a></div>",
                        VsbPortals::article,
                        "id=\"vsb_content\""),
                new Dynamic(
                        "VSB, list.jsp",
                        "/list.jsp",
                        "urltype=tree.TreeTempUrl&wbtreeid=1013",
                        "PAGENUM",
                        "totalpage=%d&PAGENUM=%d&urltype=tree.TreeTempUrl&wbtreeid=1013"),
                new Dynamic(
                        "VSB, gkml_list.jsp",
                        "/gkml_list.jsp",
                        "urltype=egovinfo.EgovTreeURl&wbtreeid=1066",
                        "ainfolist1813p",
                        "ainfolist1813t=%d&ainfolist1813p=%d&ainfolist1813c=15&urltype=egovinfo.EgovTreeURl&wbtreeid=1066"));
    }

    static String article(Row row) {
        return "/info/1066/" + (2000 + row.no()) + ".htm";
    }

    private static String linked(int p, int n) {
        var next = p == 1 ? "zfxxgknb/" + (n - 1) + ".htm" : (n - p) + ".htm";
        return "<div class=\"pb_sys_common pb_sys_normal pb_sys_style1\"><span class=\"p_pages\"><span class=\"p_no_d\">"
                + p
                + "</span>"
                + (p < n
                        ? "<span class=\"p_next p_fun\"><a href=\"" + next + "\">下页</a></span>"
                        : "<span class=\"p_next_d\">下页</span>")
                + "</span><span class=\"p_t\">" + p + "/" + n + "</span></div>";
    }

    /** Pages by a parameter. */
    private record Dynamic(String name, String path, String query, String parameter, String next)
            implements FamilyPortal {
        @Override
        public String column() {
            return path + "?" + query;
        }

        @Override
        public String article(Row row) {
            return VsbPortals.article(row);
        }

        @Override
        public String body() {
            return "class=\"v_news_content\"";
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            int all = FamilyPortal.pages(rows);
            routes.on(
                    path,
                    ask -> routes.page(
                            ask.number(parameter, 1),
                            page -> Routes.Reply.html(Markup.page(
                                    Markup.list(
                                            "<ul>",
                                            FamilyPortal.page(rows, page),
                                            r -> "<li id=\"line_u5_" + r.no() + "\"><a href=\"" + VsbPortals.article(r)
                                                    + "\" title=\"" + r.title() + "\">" + r.title() + "</a><span>"
                                                    + r.date() + "</span></li>"),
                                    "<div class=\"pb_sys_common\">"
                                            + (page < all
                                                    ? "<a href=\"" + path + "?"
                                                            + next.formatted(all, page + 1)
                                                                    .replace("&", "&amp;") + "\">下页</a>"
                                                    : "下页")
                                            + " 共" + rows.size() + "条</div>"))));
        }
    }
}
