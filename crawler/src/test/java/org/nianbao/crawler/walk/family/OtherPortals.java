package org.nianbao.crawler.walk.family;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;

/** Columns of small families. */
final class OtherPortals {

    private static final String TEXT = "class=\"TRS_Editor\"";

    private OtherPortals() {}

    static List<FamilyPortal> all() {
        return List.of(
                files(
                        "EasySite, tagname",
                        "/zw/gk/",
                        "index.html",
                        (p, n) -> "21892-" + p + ".html",
                        (p, n) -> "<input name=\"article_paging_list_hidden\" moduleid=\"21892\" totalpage=\"" + n
                                + "\">"
                                + (p < n
                                        ? "<a onclick=\"queryArticleByCondition(this,'/zw/gk/21892-" + (p + 1)
                                                + ".html')\" tagname=\"/zw/gk/21892-" + (p + 1) + ".html\">下一页</a>"
                                        : "<a>下一页</a>")),
                files(
                        "EasySite, long module",
                        "/zw/gk/",
                        "index.shtml",
                        (p, n) -> "3b3662a6-" + p + ".shtml",
                        (p, n) ->
                                "<input name=\"article_paging_list_hidden\" moduleid=\"3b3662a6db7145c09d5f9f0a1c2e3d4f\" totalpage=\""
                                        + n + "\"><a onclick=\"queryArticleByCondition(this)\">下一页</a>"),
                parameter(
                        "EasySite, eportal/ui",
                        "/zw/gk/index.html",
                        "/eportal/ui",
                        "currentPage",
                        0,
                        (p, n) ->
                                "<input id=\"eprotalCurrentPageId\" value=\"33\"><input name=\"article_paging_list_hidden\" moduleid=\"21892\" totalpage=\""
                                        + n + "\"><a onclick=\"queryArticleByCondition(this)\">下一页</a>"),
                files(
                        "Jeecms",
                        "/xxgknb/",
                        "index.jhtml",
                        (p, n) -> "index_" + p + ".jhtml",
                        (p, n) -> "<div>共" + n + "页 <a onclick=\"location.href=getPage(2)\">下一页</a></div>"),
                parameter(
                        "Jeecms, thtml",
                        "/ndbg.thtml?id=14198",
                        "/ndbg.thtml",
                        "page",
                        0,
                        (p, n) -> "<div>共" + n + "页 <a href=\"javascript:turn()\">下一页</a></div>"),
                files(
                        "Shanghai, setPage",
                        "/txxgknb/",
                        "index.html",
                        (p, n) -> "index_" + p + ".html",
                        (p, n) -> "<div id=\"setPage\"></div><script>pagination(\"setPage\"," + p + "," + n
                                + ")</script>"),
                parameter(
                        "Yuanlue",
                        "/cms/html/hqzcgk/nb/index.html",
                        "/cms/sitemanage/index.shtml",
                        "page",
                        0,
                        (p, n) -> "<div>共" + n + "页 "
                                + (p < n
                                        ? "<a href=\"/cms/sitemanage/index.shtml?siteId=5&page=" + (p + 1)
                                                + "\">下一页</a>"
                                        : "下一页")
                                + "</div>"),
                parameter(
                        "Henan, offset",
                        "/viewCmsCac.do?cacId=ff80808100000000000000000000abcd",
                        "/viewCmsCac.do",
                        "offset",
                        FamilyPortal.PER_PAGE,
                        (p, n) -> "<div id=\"pageDec\" pagesize=\"" + FamilyPortal.PER_PAGE + "\" pagecount=\"" + n
                                + "\"></div>"),
                parameter(
                        "iList.jsp",
                        "/info/iList.jsp?node_id=GKmzs&cat_id=15971",
                        "/info/iList.jsp",
                        "cur_page",
                        0,
                        (p, n) -> "<div>第" + p + "/" + n + "页 <a href=\"#\" onclick=\"goPage(2)\">下一页</a></div>"),
                parameter(
                        "ASP.NET, page",
                        "/InfoPublic.aspx?cid=1019&pid=971&page=1&kw=",
                        "/InfoPublic.aspx",
                        "page",
                        0,
                        (p, n) -> "<div>共" + n + "页</div>"),
                files(
                        "Node-N_2",
                        "/",
                        "Node-6096.html",
                        (p, n) -> "Node-6096_" + p + ".html",
                        (p, n) -> "<div>共" + n + "页</div>"),
                files(
                        "list-N-2",
                        "/",
                        "list-42461.html",
                        (p, n) -> "list-42461-" + p + ".html",
                        (p, n) -> "<div>共" + n + "页</div>"),
                files(
                        "N.html",
                        "/zfxxgk/zfxxgknb/",
                        "1.html",
                        (p, n) -> p + ".html",
                        (p, n) -> "<div>共" + n + "页</div>"),
                parameter(
                        "news_list.rt",
                        "/news_list.rt?channlId=5",
                        "/news_list.rt",
                        "pageNo",
                        0,
                        (p, n) -> "<div>共" + n + "页</div>"),
                parameter(
                        "phpcms",
                        "/index.php?m=content&c=index&a=lists&catid=760",
                        "/index.php",
                        "page",
                        0,
                        (p, n) -> "<div>共" + n + "页</div>"),
                files(
                        "TRS, pager in base64 (Yunnan)",
                        "/zwgk/",
                        "index.html",
                        (p, n) -> "index_" + (p - 1) + ".html",
                        (p, n) -> "<div id=\"pages\">"
                                + Base64.getEncoder()
                                        .encodeToString(("<p>共" + n + "页 "
                                                        + (p < n ? "<a href=\"index_" + p + ".html\">下一页</a>" : "下一页")
                                                        + "</p>")
                                                .getBytes(StandardCharsets.UTF_8))
                                + "</div><script>$('#pages').html(window.atob(x))</script>"),
                whole(
                        "TRS, all rows in the page (Shandong)",
                        rows -> Markup.page(
                                Markup.list(
                                        "<ul>",
                                        rows,
                                        r -> "<li class=\"pagedContent\" style=\"display:none\"><a href=\"" + article(r)
                                                + "\" title=\"" + r.title() + "\"><span>" + r.title() + "</span><span>"
                                                + r.date() + "</span></a></li>"),
                                "<div id=\"pages\"></div><script>var totalCount = " + rows.size()
                                        + "; var perSize = 5; var startPage = 1; var endPage = "
                                        + FamilyPortal.pages(rows) + "; var logicTotalPage = "
                                        + FamilyPortal.pages(rows) + ";</script>")),
                whole(
                        "TRS, avalon (Fujian)",
                        rows -> Markup.page(
                                Markup.list("<ul class=\"gl-ul\">", rows, r -> Markup.li(article(r), r))
                                        + "<ul><li ms-repeat=\"list\"><a ms-attr-href=\"el.url\">{{el.title}}</a></li></ul>",
                                "<div id=\"page\"></div><script>require(['list2.trsapi']);listModel({maxStaticIndex:7,pagebar:{prepage:5,recordCount:'"
                                        + rows.size() + "'}})</script>")),
                whole(
                        "TRS, onclick in place of addresses (Tianjin)",
                        rows -> Markup.page(
                                Markup.list(
                                        "<ul>",
                                        rows,
                                        r -> "<li><a onclick=\"isDownLoad(this,'" + article(r) + "')\" title=\""
                                                + r.title() + "\">" + r.title() + "</a><span>" + r.date()
                                                + "</span></li>"),
                                "<script>createPageHTML(1, 0, \"index\", \"html\");</script>")),
                whole(
                        "dataList (Huzhou)",
                        rows -> Markup.page(
                                "<div id=\"list\"></div>",
                                "<script>var dataList=["
                                        + FamilyPortal.page(rows, 1).stream()
                                                .map(OtherPortals::json)
                                                .collect(Collectors.joining(",", "{\"infolist\":[", "]},"))
                                        + rows.stream()
                                                .skip(FamilyPortal.PER_PAGE)
                                                .map(OtherPortals::json)
                                                .collect(Collectors.joining(",", "{\"infolist\":[", "]}"))
                                        + "];var pagesData={\"curPageNo\":1,\"pageTotal\":2};</script>")),
                new ShanghaiDistrictPortal());
    }

    static String article(Row row) {
        return "/x/" + row.date().toString().replace("-", "") + "/5f9715351dfd4d459ebb7db13686" + (1000 + row.no())
                + ".html";
    }

    private static String json(Row row) {
        return "{\"title\":" + Markup.quoted(row.title()) + ",\"daytime\":\"" + row.date() + "\",\"url\":\""
                + article(row) + "\"}";
    }

    private static FamilyPortal files(
            String name,
            String folder,
            String first,
            BiFunction<Integer, Integer, String> file,
            BiFunction<Integer, Integer, String> pager) {
        return new FilesPortal(name, folder, first, file, pager, OtherPortals::article, TEXT);
    }

    private static FamilyPortal parameter(
            String name,
            String column,
            String path,
            String parameter,
            int size,
            BiFunction<Integer, Integer, String> pager) {
        return new ParameterPortal(name, column, path, parameter, size, pager);
    }

    private static FamilyPortal whole(String name, Function<List<Row>, String> page) {
        return new WholePortal(name, page);
    }

    /**
     * Pages by a parameter.
     *
     * @param size rows a step of the parameter stands for, or 0 if it counts pages
     */
    private record ParameterPortal(
            String name,
            String column,
            String path,
            String parameter,
            int size,
            BiFunction<Integer, Integer, String> pager)
            implements FamilyPortal {
        @Override
        public String article(Row row) {
            return OtherPortals.article(row);
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            int all = FamilyPortal.pages(rows);
            var first = column.replaceFirst("\\?.*", "");
            for (var place : List.of(first, path)) {
                routes.on(place, ask -> {
                    int number = size == 0 ? ask.number(parameter, 1) : ask.number(parameter, 0) / size + 1;
                    return routes.page(
                            number,
                            page -> Routes.Reply.html(Markup.page(
                                    Markup.ul(FamilyPortal.page(rows, page), this::article), pager.apply(page, all))));
                });
            }
        }
    }

    /** The whole list in one page. */
    private record WholePortal(String name, Function<List<Row>, String> page) implements FamilyPortal {
        @Override
        public String column() {
            return "/zwgk/nb/index.html";
        }

        @Override
        public String article(Row row) {
            return OtherPortals.article(row);
        }

        @Override
        public boolean turns() {
            return false;
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(column(), page.apply(rows));
        }
    }

    private record ShanghaiDistrictPortal() implements FamilyPortal {
        @Override
        public String name() {
            return "Shanghai, district";
        }

        @Override
        public String column() {
            return "/zwgk/nb/index.html";
        }

        @Override
        public String article(Row row) {
            return OtherPortals.article(row);
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(
                    column(),
                    Markup.page(
                            "<div id=\"list\"></div>",
                            "<script>$.ajax({url:'/zwgk-search-front/api/data/affair',type:'post',data:JSON.stringify({channelList:[\"5144\"],pageNo:1,pageSize:20})})</script>"));
            routes.on("/zwgk-search-front/api/data/affair", ask -> {
                var body = Json.read(ask.body()).orElseThrow();
                return routes.page(
                        body.at("/pageNo").asInt(),
                        page -> Routes.Reply.json("{\"data\":{\"total\":" + rows.size() + ",\"list\":["
                                + FamilyPortal.page(rows, page).stream()
                                        .map(r -> "{\"title\":" + Markup.quoted(r.title()) + ",\"url\":\"" + article(r)
                                                + "\",\"display_date\":\"" + r.date() + "\"}")
                                        .collect(Collectors.joining(","))
                                + "]}}"));
            });
        }
    }
}
