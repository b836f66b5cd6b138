package org.nianbao.crawler.walk.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;
import tools.jackson.databind.JsonNode;

/** Epoint portals (新点): JSON by POST, pages from 0, in one variant wrapped in {@code params}. */
final class Epoint implements Family {

    private static final String CALL = "/rest/lightfrontaction/getgovinfolist";
    private static final Pattern PROJECT =
            Pattern.compile("['\"]([^'\"\\s]{0,100})/rest/lightfrontaction/getgovinfolist");
    private static final int SIZE = 20;

    private static final JsonShape SHAPE = new JsonShape(
            List.of("/data"),
            List.of("/total"),
            List.of("/realtitle", "/title"),
            JsonShape.at("/infourl"),
            List.of("/infodate"),
            List.of("/ouname", "/deptname"));

    @Override
    public String name() {
        return "Epoint";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("webBuilderCommon.js")
                || page.says("getgovinfolist")
                || (page.says("siteGuid") && page.parameter("categorynum").isPresent());
    }

    @Override
    public Supply supply(PortalPage page) {
        if (page.says("siteGuid")) {
            return supply(page, page.source());
        }
        var script = page.dom().select("script[src*=webBuilderCommon.js]").stream()
                .flatMap(s -> page.at(s.attr("src")).stream())
                .findFirst();
        return script.<Supply>map(url -> new Supply.After(FetchRequest.list(url.uri()), text -> supply(page, text)))
                .orElseGet(() -> unknown(page, "no siteGuid in the page"));
    }

    private static Supply unknown(PortalPage page, String why) {
        return page.listed() ? Supply.IN_PAGE : new Supply.Unknown(why);
    }

    private static Supply supply(PortalPage page, String script) {
        var guid = PortalPage.value(script, "siteGuid");
        var category = page.parameter("categorynum").or(() -> page.value("categorynum"));
        var project = page.find(PROJECT).or(() -> PortalPage.value(script, "projectName"));
        var call = project.flatMap(p -> page.at(p + CALL));
        if (guid.isEmpty() || category.isEmpty() || call.isEmpty()) {
            return unknown(page, "no siteGuid, project or category in the page");
        }
        var dept = page.parameter("deptcode").or(() -> page.value("deptcode")).orElse("");
        IntFunction<Map<String, Object>> body = number -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("deptcode", dept);
            fields.put("categorynum", category.get());
            fields.put("pageIndex", number - 1);
            fields.put("pageSize", SIZE);
            fields.put("siteGuid", guid.get());
            return fields;
        };
        var question = FetchRequest.list(call.get().uri());
        return Supply.Asked.of(
                new JsonList(n -> question.posting(Payload.json(Json.write(body.apply(n)))), Epoint::read),
                new JsonList(
                        n -> question.posting(Payload.json(Json.write(Map.of("params", body.apply(n))))),
                        Epoint::read));
    }

    /** The answer proper may be JSON within JSON. */
    private static Answer read(JsonNode answer) {
        var custom = answer.at("/custom");
        return Optional.of(custom)
                .filter(JsonNode::isObject)
                .or(() -> Json.read(custom.asString("")))
                .map(SHAPE::read)
                .orElseGet(() -> new Answer.Unfit("no list in the answer"));
    }
}
