package org.nianbao.crawler.walk.family;

import java.util.LinkedHashMap;
import java.util.List;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;
import tools.jackson.databind.JsonNode;

/** The platform of Jiangxi and others, whose lists come from {@code /queryList} by POST. */
final class QueryList implements Family {

    private static final String SIZE = "20";

    @Override
    public String name() {
        return "queryList";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("/queryList") || (page.path().contains("/pc/list") && page.says("channelId"));
    }

    @Override
    public Supply supply(PortalPage page) {
        var channel = page.value("channelId");
        var list = page.at("/queryList");
        var site = page.value("siteId");
        var website = page.value("websiteId");
        if (channel.isEmpty() || list.isEmpty() || (site.isEmpty() && website.isEmpty())) {
            return new Supply.Unknown("no channelId or no siteId in the page");
        }
        var folder = "/" + page.segment(0) + "/col/" + page.value("codeName").orElseGet(() -> page.segment(1));
        var shape = new JsonShape(
                List.of("/data/results"),
                List.of("/data/total"),
                List.of("/source/title", "/title"),
                row -> address(row, folder),
                List.of("/source/pubDate", "/pubDate"),
                List.of("/source/publisher", "/source/source"));
        return Supply.Asked.of(new JsonList(
                number -> {
                    var form = new LinkedHashMap<String, String>();
                    form.put("channelId", channel.get());
                    form.put("siteId", site.orElse(""));
                    form.put("websiteId", website.orElse(""));
                    form.put("pageNo", Integer.toString(number));
                    form.put("pageSize", SIZE);
                    form.put("perPage", SIZE);
                    form.put("showMode", "1");
                    form.put("themeName", "default");
                    return FetchRequest.list(list.get().uri()).posting(Payload.form(form));
                },
                answer -> Unreadable.ifNothing(site.isEmpty() || website.isEmpty(), shape.read(answer))));
    }

    private static String address(JsonNode row, String folder) {
        var told = Json.text(row, List.of("/source/url", "/url"));
        var id = Json.text(row, List.of("/source/id", "/id"));
        return told.isEmpty() && id.matches("[\\w-]{1,64}") ? folder + "/content/content_" + id + ".html" : told;
    }
}
