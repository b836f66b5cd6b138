package org.nianbao.crawler.walk.family;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The platform of Guangdong.
 *
 * @param column where it is entered
 * @param tree the categories in its page
 */
record GkmlptPortal(String name, String column, String tree) implements FamilyPortal {

    private static final String SHELL = "<html><head><title>政府信息公开年报</title></head><body><div id=\"app\"></div>"
            + "<script>window._CONFIG = {SITE_ID: 12, SID: '755001', SERVICE_AREA_ID: 1, TREE: %s, LINKS: [\"a]b\"]};</script>"
            + "<script src=\"/gkmlpt/js/app.js\"></script></body></html>";

    private static final String OWN = "[{\"id\":2629,\"name\":\"政府信息公开年报\",\"children\":[],\"jump_url\":\"\"}]";

    static List<FamilyPortal> all() {
        return List.of(
                new GkmlptPortal("gkmlpt, fragment", "/gkmlpt/annualreport#2629", "[]"),
                new GkmlptPortal(
                        "gkmlpt, tree of a department",
                        "/yjzjj/gkmlpt/index",
                        "[{\"id\":1,\"name\":\"政府信息公开指南\",\"children\":[],\"jump_url\":\"\"},{\"id\":3,\"name\":\"法定主动公开内容\",\"children\":"
                                + "[{\"id\":2629,\"name\":\"政府信息公开年报\",\"children\":[],\"jump_url\":\"\",\"post_count\":9}]}]"),
                new GkmlptPortal(
                        "gkmlpt, jump",
                        "/gkmlpt/index#7",
                        "[{\"id\":7,\"name\":\"信息公开年报\",\"jump_url\":\"/gkmlpt/annualreport#2629\",\"children\":[]}]"));
    }

    private String base() {
        return column.substring(0, column.indexOf("/gkmlpt/")) + "/gkmlpt";
    }

    @Override
    public String article(Row row) {
        return base() + "/content/9/9103/post_" + (9_103_000 + row.no()) + ".html";
    }

    @Override
    public String body() {
        return "class=\"article-content\"";
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        for (var page : List.of("/index", "/annualreport")) {
            routes.html(base() + page, SHELL.formatted(page.equals("/index") ? tree : OWN));
        }
        routes.on(
                base() + "/api/all/2629",
                ask -> ask.says("sid").equals("755001")
                        ? routes.page(ask.number("page", 1), page -> Routes.Reply.json(answer(routes, rows, page)))
                        : Routes.Reply.gone());
    }

    private String answer(Routes routes, List<Row> rows, int page) {
        return FamilyPortal.page(rows, page).stream()
                .map(row ->
                        "{\"id\":%d,\"title\":%s,\"url\":%s,\"created_at\":\"%s 10:00:00\",\"display_publish_time\":%d,\"publisher\":\"云岭县\",\"attachment\":[]}"
                                .formatted(
                                        9_103_000 + row.no(),
                                        Markup.quoted(row.title()),
                                        Markup.quoted(routes.at(article(row))),
                                        row.date(),
                                        row.date()
                                                .atTime(0, 30)
                                                .atZone(ZoneId.of("Asia/Shanghai"))
                                                .toEpochSecond()))
                .collect(Collectors.joining(
                        ",",
                        "{\"classify\":{\"post_count\":" + rows.size() + "},\"total\":" + rows.size()
                                + ",\"articles\":[",
                        "]}"));
    }
}
