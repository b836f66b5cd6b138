package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;

/** Districts of Shanghai, whose lists come from {@code …front/api/data/affair} by POST. */
final class ShanghaiDistrict implements Family {

    private static final Pattern CALL = Pattern.compile("['\"]((?:https?:)?[\\w./:-]{0,100}/api/data/affair)\\b");
    private static final Pattern CHANNELS =
            Pattern.compile("channelList['\"]?\\s{0,5}[:=]\\s{0,5}\\[([\\w'\",\\s-]{1,300})\\]");
    private static final int SIZE = 20;

    private static final JsonShape SHAPE = new JsonShape(
            List.of("/data/list"),
            List.of("/data/total", "/data/totalCount", "/data/count"),
            List.of("/title"),
            JsonShape.at("/url"),
            List.of("/display_date", "/publish_date"),
            List.of("/publisher", "/source"));

    @Override
    public String name() {
        return "Shanghai district";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("/api/data/affair");
    }

    @Override
    public Supply supply(PortalPage page) {
        var call = page.find(CALL).flatMap(page::at);
        var channels = page.find(CHANNELS)
                .map(list -> Pattern.compile("[\\w-]+")
                        .matcher(list)
                        .results()
                        .map(r -> r.group())
                        .toList());
        if (call.isEmpty() || channels.isEmpty()) {
            return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("no channel in the page");
        }
        var question = FetchRequest.list(call.get().uri());
        return Supply.Asked.of(new JsonList(
                number -> question.posting(Payload.json(
                        Json.write(Map.of("channelList", channels.get(), "pageNo", number, "pageSize", SIZE)))),
                SHAPE::read));
    }
}
