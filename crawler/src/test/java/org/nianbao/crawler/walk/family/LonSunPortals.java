package org.nianbao.crawler.walk.family;

import java.util.List;

/**
 * LonSun columns (龙讯).
 *
 * @param shown whether the list stands in the page
 */
record LonSunPortals(String name, boolean shown) implements FamilyPortal {

    static List<FamilyPortal> all() {
        return List.of(new LonSunPortals("LonSun, pageIndex", true), new LonSunPortals("LonSun, fragment", false));
    }

    @Override
    public String column() {
        return "/public/column/6617041?type=3&nav=1";
    }

    @Override
    public String article(Row row) {
        return "/public/6617041/" + (565_412_000 + row.no()) + ".html";
    }

    @Override
    public String body() {
        return "id=\"j-fontContent\"";
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        if (shown) {
            routes.on(
                    "/public/column/6617041",
                    ask -> routes.page(
                            ask.number("pageIndex", 1),
                            page -> Routes.Reply.html(Markup.page(list(rows, page), pager(rows, page)))));
            return;
        }
        routes.html(
                "/public/column/6617041",
                Markup.page(
                        "<div id=\"listbox\"></div>",
                        "<script>$.get('/site/label/8888', {labelName: 'publicInfoList', siteId: '6789', file: '/xxgk/publicInfoList_newest2020'})</script>"));
        routes.on(
                "/site/label/8888",
                ask -> ask.says("organId").equals("6617041") && ask.says("type").equals("3")
                        ? routes.page(
                                ask.number("pageIndex", 1),
                                page -> Routes.Reply.html(list(rows, page) + pager(rows, page)))
                        : Routes.Reply.gone());
    }

    private String list(List<Row> rows, int page) {
        return Markup.list(
                "<ul class=\"clearfix xxgk_nav_list\">",
                FamilyPortal.page(rows, page),
                r -> "<li><a class=\"title\" href=\"" + article(r) + "\" title=\"" + r.title() + "\">" + r.title()
                        + "</a><span class=\"date\">" + r.date() + "</span></li>");
    }

    private static String pager(List<Row> rows, int page) {
        return "<div id=\"page_public_info\"></div><script>Ls.pagination(\"#page_public_info\", function(pageIndex){}, {currPage:("
                + (page - 1) + "+1), pageCount:" + FamilyPortal.pages(rows) + "})</script>";
    }
}
