package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.stream.Collectors;

/** The platform of Jiangxi. */
record QueryListPortal() implements FamilyPortal {

    @Override
    public String name() {
        return "queryList";
    }

    @Override
    public String column() {
        return "/ylxrmzf/xxgkn142/pc/list.html";
    }

    @Override
    public String article(Row row) {
        return "/ylxrmzf/col/xxgknb/content/content_" + (1_900_000_000L + row.no()) + ".html";
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        routes.html(
                column(),
                Markup.page(
                        "<div id=\"app-list\"></div>",
                        "<script>var channelId='1462', websiteId='360', siteId='77', codeName='xxgknb';</script><script src=\"/js/list.js\"></script>"));
        routes.on(
                "/queryList",
                ask -> ask.method().equals("POST") && ask.sends("channelId").equals("1462")
                        ? routes.page(
                                Integer.parseInt(ask.sends("pageNo")),
                                page -> Routes.Reply.json("{\"data\":{\"total\":" + rows.size() + ",\"results\":["
                                        + FamilyPortal.page(rows, page).stream()
                                                .map(r ->
                                                        "{\"source\":{\"id\":\"%d\",\"title\":%s,\"pubDate\":\"%s 08:00:00\",\"content\":{\"content\":\"<p>…</p>\"}}}"
                                                                .formatted(
                                                                        1_900_000_000L + r.no(),
                                                                        Markup.quoted(r.title()),
                                                                        r.date()))
                                                .collect(Collectors.joining(","))
                                        + "]}}"))
                        : Routes.Reply.gone());
    }
}
