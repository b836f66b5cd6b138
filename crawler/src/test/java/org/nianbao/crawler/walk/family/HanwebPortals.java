package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;

/** Hanweb columns (大汉): jpage by three ways of asking, the disclosure module, jpaas. */
final class HanwebPortals {

    private static final String COLUMN = "/col/col61490/index.html";
    private static final String PROXY = "/module/web/jpage/dataproxy.jsp";
    private static final String UNIT =
            "appid=1&webid=39&path=/&columnid=61490&unitid=247686&webname=X&permissiontype=0";

    private HanwebPortals() {}

    static List<FamilyPortal> all() {
        return List.of(
                new Jpage("Hanweb, jpage by link", Way.LINK),
                new Jpage("Hanweb, jpage by records", Way.RECORDS),
                new Jpage("Hanweb, jpage by number", Way.NUMBER),
                new FilesPortal(
                        "Hanweb, an empty store and the list in the page",
                        "/col/col315154/",
                        "index.html",
                        (p, n) -> "index_" + p + ".html",
                        (p, n) ->
                                "<script type=\"text/xml\"><datastore><recordset></recordset></datastore></script><div>共"
                                        + n + "页 " + (p < n ? "<a href=\"index_" + (p + 1) + ".html\">下一页</a>" : "下一页")
                                        + "</div>",
                        HanwebPortals::article,
                        "id=\"zoom\""),
                new Disclosure(),
                new Jpaas("Hanweb, jpaas", true),
                new Jpaas("Hanweb, jpaas with a bare page number", false));
    }

    static String article(Row row) {
        return "/art/%d/%d/%d/art_61490_%d.html"
                .formatted(
                        row.date().getYear(),
                        row.date().getMonthValue(),
                        row.date().getDayOfMonth(),
                        row.no());
    }

    private enum Way {
        LINK,
        RECORDS,
        NUMBER
    }

    /** The first page as an island in the column, the others from the proxy. */
    private record Jpage(String name, Way way) implements FamilyPortal {
        @Override
        public String column() {
            return COLUMN;
        }

        @Override
        public String article(Row row) {
            return HanwebPortals.article(row);
        }

        @Override
        public String body() {
            return "id=\"zoom\"";
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            var menu =
                    "<script type=\"text/xml\"><datastore><recordset><record><![CDATA[<li><a href=\"/col/col1/index.html\">机构职能</a></li>]]></record></recordset></datastore></script>";
            routes.html(
                    COLUMN,
                    Markup.page(
                            "<div id=\"247686\" class=\"default_pgContainer\"></div>",
                            (way == Way.LINK ? menu : "")
                                    + "<script type=\"text/xml\">" + store(rows, 1, next(rows, 1)) + "</script>"
                                    + (way == Way.LINK
                                            ? ""
                                            : "<script>$('#247686').jpage({proxyUrl:'" + PROXY
                                                    + "',perPage:15,totalRecord:" + rows.size()
                                                    + ",unitid:'247686',webid:'39'})</script>")));
            routes.on(PROXY, ask -> answer(routes, rows, ask));
        }

        private Routes.Reply answer(Routes routes, List<Row> rows, Routes.Ask ask) {
            return switch (way) {
                case LINK ->
                    ask.query().containsKey("page") && ask.method().equals("GET")
                            ? routes.page(
                                    ask.number("page", 1),
                                    page -> Routes.Reply.xml(store(rows, page, next(rows, page))))
                            : Routes.Reply.gone();
                case RECORDS ->
                    ask.method().equals("POST") && ask.sends("unitid").equals("247686")
                            ? routes.page(
                                    (ask.number("startrecord", 1) + PER_PAGE - 1) / PER_PAGE,
                                    page -> Routes.Reply.xml(store(rows, page, "")))
                            : Routes.Reply.gone();
                case NUMBER ->
                    ask.query().containsKey("page")
                            ? routes.page(ask.number("page", 1), page -> Routes.Reply.xml(store(rows, page, "")))
                            : Routes.Reply.xml(store(rows, 1, ""));
            };
        }

        private String next(List<Row> rows, int page) {
            return way == Way.LINK && page < FamilyPortal.pages(rows)
                    ? "<nextgroup><![CDATA[<a href=\"" + PROXY + "?page=" + (page + 1) + "&" + UNIT
                            + "\"></a>]]></nextgroup>"
                    : "";
        }

        private static String store(List<Row> rows, int page, String next) {
            return "<datastore>" + next + "<recordset>"
                    + FamilyPortal.page(rows, page).stream()
                            .map(r -> "<record><![CDATA[" + Markup.li(HanwebPortals.article(r), r) + "]]></record>")
                            .collect(Collectors.joining())
                    + "</recordset></datastore>";
        }
    }

    /** The search of the disclosure module, which also finds rows of other columns. */
    private record Disclosure() implements FamilyPortal {
        @Override
        public String name() {
            return "Hanweb, xxgk";
        }

        @Override
        public String column() {
            return COLUMN + "?number=D001";
        }

        @Override
        public String article(Row row) {
            return HanwebPortals.article(row);
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(
                    COLUMN,
                    Markup.page(
                            "<div id=\"div1229498488\"></div>",
                            "<script>loadData('/module/xxgk/search.jsp?standardXxgk=0&isAllList=1', {infotypeId: 'D001', jdid: 3096, area: '', divid: 'div1229498488'})</script>"));
            routes.on(
                    "/module/xxgk/search.jsp",
                    ask -> ask.sends("infotypeId").equals("D001")
                            ? routes.page(
                                    Integer.parseInt(ask.sends("currpage")),
                                    page -> Routes.Reply.html(table(rows, page)))
                            : Routes.Reply.gone());
        }

        private static String table(List<Row> rows, int page) {
            return FamilyPortal.page(rows, page).stream()
                    .map(r -> "<tr class=\"tr_main_value_" + (r.no() % 2 == 0 ? "odd" : "even")
                            + "\"><td>1</td><td><a href=\""
                            + HanwebPortals.article(r) + "\" title=\"" + r.title() + "\">" + r.title() + "</a></td><td>"
                            + r.date() + "</td></tr>")
                    .collect(Collectors.joining(
                            "",
                            "<table>",
                            "<tr class=\"tr_main_value_odd\"><td>9</td><td><a href=\"/art/2022/1/1/art_99_"
                                    + page
                                    + ".html\" title=\"别栏目信息一则\">别栏目信息一则</a></td><td>2022-01-01</td></tr></table><div>共 "
                                    + FamilyPortal.pages(rows) + " 页</div>"));
        }
    }

    /** Units that a script builds: a menu and the list. */
    private record Jpaas(String name, boolean wrapped) implements FamilyPortal {

        private static final String CALL = "/api-gateway/jpaas-publish-server/front/page/build/unit";

        @Override
        public String column() {
            return "/col/col93261/index.html";
        }

        @Override
        public String article(Row row) {
            return HanwebPortals.article(row);
        }

        @Override
        public String body() {
            return "class=\"main-txt\"";
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(column(), Markup.page(unit("栏目导航"), unit("信息列表")));
            routes.on(CALL, ask -> {
                if (!ask.says("webId").equals("3096")) {
                    return Routes.Reply.json("{\"success\":false}");
                }
                if (ask.says("tagId").equals("栏目导航")) {
                    return Routes.Reply.json(json("<ul><li><a href=\"/col/col1/index.html\">政府信息公开指南</a></li></ul>"));
                }
                var number = wrapped
                        ? ask.query()
                                .getOrDefault("paramJson", "{\"pageNo\":1,")
                                .replaceAll("^\\{\"pageNo\":(\\d+),.*", "$1")
                        : ask.query().getOrDefault("pageNo", "1");
                return routes.page(
                        Integer.parseInt(number),
                        page -> Routes.Reply.json(json(Markup.ul(FamilyPortal.page(rows, page), HanwebPortals::article)
                                + "<div class=\"pagination\" rows=\"" + PER_PAGE + "\" count=\"" + rows.size()
                                + "\"></div>")));
            });
        }

        private static String unit(String tag) {
            return "<script src=\"/script/unitbuild.js\" url=\"" + CALL
                    + "\" queryData=\"{'parseType':'bulidstatic','webId':'3096','tplSetId':'a1','pageType':'column','tagId':'"
                    + tag
                    + "','editType':'null','pageId':'b2'}\"></script>";
        }

        private static String json(String html) {
            return "{\"success\":true,\"data\":{\"html\":" + Markup.quoted(html) + "}}";
        }
    }
}
