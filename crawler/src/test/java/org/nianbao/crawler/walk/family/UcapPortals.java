package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.stream.Collectors;

/** UCAP columns (开普云). */
final class UcapPortals {

    private static final String FOLDER = "/yunling/c100262/";
    private static final String CHANNEL = "61eaab3127b040d4950fff177f09e561";

    private UcapPortals() {}

    static List<FamilyPortal> all() {
        return List.of(
                new FilesPortal(
                        "UCAP, pages",
                        FOLDER,
                        "newxxgk_list.shtml",
                        (p, n) -> "newxxgk_list_" + p + ".shtml",
                        (p, n) -> "<div id=\"page_div\"></div><script>createPageHTML('page_div'," + n + "," + p
                                + ",'newxxgk_list','shtml',149)</script>",
                        UcapPortals::article,
                        "id=\"UCAP-CONTENT\""),
                new FilesPortal(
                        "UCAP, a placeholder for an address",
                        FOLDER,
                        "xxgkList.shtml",
                        (p, n) -> "xxgkList_" + p + ".shtml",
                        (p, n) -> "<div id=\"page_div\"></div><script>createPageHTML('page_div'," + n + "," + p
                                + ",'xxgkList','shtml',149)</script>",
                        UcapPortals::article,
                        "id=\"UCAP-CONTENT\""),
                new Search(
                        "UCAP, /common/search",
                        "/common/search/",
                        "var channelId='%s'; $.get('/common/search/'+channelId+'?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page='+p)"),
                new Search(
                        "UCAP, /searchList",
                        "/searchList/",
                        "$.get('/searchList/%s?_isAgg=true&_isJson=true&_pageSize=18&page='+p)"),
                new ByCode());
    }

    static String article(FamilyPortal.Row row) {
        return FOLDER + row.date().toString().substring(0, 7).replace("-", "") + "/5f9715351dfd4d459ebb7db13686"
                + (1000 + row.no()) + ".shtml";
    }

    private static String rows(Routes routes, List<FamilyPortal.Row> rows, String title) {
        return rows.stream()
                .map(row -> "{\"%s\":%s,\"url\":%s,\"publishedTimeStr\":\"%s 10:12:00\",\"channelName\":\"年报\"}"
                        .formatted(
                                title,
                                Markup.quoted("<em>" + row.title() + "</em>"),
                                Markup.quoted(routes.at(article(row)).substring("http:".length())),
                                row.date()))
                .collect(Collectors.joining(","));
    }

    /** The list comes by GET. */
    private record Search(String name, String place, String script) implements FamilyPortal {
        @Override
        public String column() {
            return FOLDER + "zfxxgk_gknbz.shtml";
        }

        @Override
        public String article(Row row) {
            return UcapPortals.article(row);
        }

        @Override
        public String body() {
            return "id=\"UCAP-CONTENT\"";
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(
                    column(),
                    Markup.page("<ul id=\"list\"></ul>", "<script>" + script.formatted(CHANNEL) + "</script>"));
            routes.on(
                    place + CHANNEL,
                    ask -> routes.page(
                            ask.number("page", 1),
                            page -> Routes.Reply.json(
                                    "{\"data\":{\"page\":%d,\"rows\":5,\"total\":\"%d\",\"channelId\":\"%s\",\"results\":[%s]}}"
                                            .formatted(
                                                    page,
                                                    rows.size(),
                                                    CHANNEL,
                                                    UcapPortals.rows(
                                                            routes, FamilyPortal.page(rows, page), "title")))));
        }
    }

    /** The tax offices' lists come by POST. */
    private record ByCode() implements FamilyPortal {
        @Override
        public String name() {
            return "UCAP, getFileListByCodeId";
        }

        @Override
        public String column() {
            return "/yunling/n810214/c102384r/index.html?tab=gknb";
        }

        @Override
        public String article(Row row) {
            return UcapPortals.article(row);
        }

        @Override
        public void serve(Routes routes, List<Row> rows) {
            routes.html(
                    "/yunling/n810214/c102384r/index.html",
                    Markup.page(
                            "<div id=\"list\"></div>",
                            "<script>var codeId = 'c102384r'; var channelId = '" + CHANNEL
                                    + "'; $.post('/getFileListByCodeId', {codeId: codeId, channelId: channelId, page: p, size: 10})</script>"));
            routes.on(
                    "/getFileListByCodeId",
                    ask -> ask.method().equals("POST") && ask.sends("codeId").equals("c102384r")
                            ? routes.page(
                                    Integer.parseInt(ask.sends("page")),
                                    page -> Routes.Reply.json("{\"results\":{\"data\":{\"total\":%d,\"results\":[%s]}}}"
                                            .formatted(
                                                    rows.size(),
                                                    rows(routes, FamilyPortal.page(rows, page), "titleHtml"))))
                            : Routes.Reply.gone());
        }

        private static String rows(Routes routes, List<Row> rows, String title) {
            return UcapPortals.rows(routes, rows, title);
        }
    }
}
