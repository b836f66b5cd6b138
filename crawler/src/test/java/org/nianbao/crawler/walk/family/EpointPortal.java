package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Epoint columns (新点).
 *
 * @param external whether the ids stand in a script of their own
 * @param wrapped whether the question is wrapped in {@code params}
 * @param nested whether the answer is JSON within JSON
 */
record EpointPortal(String name, boolean external, boolean wrapped, boolean nested) implements FamilyPortal {

    static List<FamilyPortal> all() {
        return List.of(
                new EpointPortal("Epoint", false, false, false),
                new EpointPortal("Epoint, ids in another script", true, false, true),
                new EpointPortal("Epoint, params", false, true, false));
    }

    @Override
    public String column() {
        return "/dynamic/zwgk/govInfoPub.html?categorynum=003220002&deptcode=001001";
    }

    @Override
    public String article(Row row) {
        return "/zwgk/003220/003220002/" + row.date().toString().replace("-", "") + "/9f0c9d1e-" + row.no() + ".html";
    }

    @Override
    public String body() {
        return "class=\"ewb-article-content\"";
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        var info =
                "var siteInfo={\"siteGuid\":\"7eb5f7f1-9041-43ad-8e13-8fcb82ea831a\",\"projectName\":\"/EWB-FRONT\"};";
        routes.html(
                "/dynamic/zwgk/govInfoPub.html",
                Markup.page(
                        "<ul id=\"infolist\"></ul>",
                        external
                                ? "<script src=\"/js/webBuilderCommon.js\"></script>"
                                : "<script src=\"/js/webBuilderCommon.js\"></script><script>" + info + "</script>"));
        if (external) {
            routes.text("/js/webBuilderCommon.js", info);
        }
        routes.on("/EWB-FRONT/rest/lightfrontaction/getgovinfolist", ask -> {
            var body = Json.read(ask.body()).orElseThrow();
            var fields = wrapped ? body.at("/params") : body;
            if (!fields.isObject()) {
                return Routes.Reply.json("{\"status\":{\"code\":0},\"custom\":null}");
            }
            return fields.at("/categorynum").asString("").equals("003220002")
                            && fields.at("/deptcode").asString("").equals("001001")
                    ? routes.page(fields.at("/pageIndex").asInt() + 1, page -> Routes.Reply.json(answer(rows, page)))
                    : Routes.Reply.gone();
        });
    }

    private String answer(List<Row> rows, int page) {
        var custom = FamilyPortal.page(rows, page).stream()
                .map(r -> "{\"title\":%s,\"infourl\":\"%s\",\"infodate\":\"%s\"}"
                        .formatted(Markup.quoted(r.title()), article(r), r.date()))
                .collect(Collectors.joining(",", "{\"total\":" + rows.size() + ",\"data\":[", "]}"));
        return "{\"status\":{\"code\":200},\"custom\":" + (nested ? Markup.quoted(custom) : custom) + "}";
    }
}
