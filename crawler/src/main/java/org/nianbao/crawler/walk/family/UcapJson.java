package org.nianbao.crawler.walk.family;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;

/** Lists of UCAP portals (开普云) that come as JSON: {@code /common/search/{id}} and its kin, and the tax offices' by POST. */
final class UcapJson implements Family {

    private static final Pattern SEARCH =
            Pattern.compile("['\"]((?:https?:)?/{0,2}[\\w.:/-]{0,100}/(?:search|searchList)/)(?:[0-9a-f]{32}|['\"])");
    private static final Pattern IN_ADDRESS = Pattern.compile("/(?:search|searchList)/([0-9a-f]{32})");
    private static final String BY_CODE = "getFileListByCodeId";
    private static final int SIZE = 20;

    private static final JsonShape SHAPE = new JsonShape(
            List.of("/data/results", "/results/data/results"),
            List.of("/data/total", "/results/data/total"),
            List.of("/title", "/titleHtml"),
            JsonShape.at("/url"),
            List.of("/publishedTimeStr", "/publishedTime"),
            List.of("/source", "/publisher"));

    @Override
    public String name() {
        return "UCAP JSON";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("/common/search/") || page.says(BY_CODE) || page.says("_isJson");
    }

    @Override
    public Supply supply(PortalPage page) {
        var list = page.says(BY_CODE) ? byCode(page) : search(page);
        if (list.isEmpty()) {
            return new Supply.Unknown("no channel id in the page");
        }
        // Reports that stand in the page are the list; the search may belong to a box.
        return page.listed() ? new Supply.InPage(List.of(Part.of(list.get()))) : Supply.Asked.of(list.get());
    }

    private static Optional<ListSource> search(PortalPage page) {
        var id = page.find(IN_ADDRESS).or(() -> page.value("channelId").filter(v -> v.matches("[0-9a-f]{32}")));
        var place = page.find(SEARCH).orElse("/common/search/");
        return id.flatMap(channel -> page.at(place + channel))
                .map(list -> new JsonList(
                        number -> FetchRequest.list(URI.create(list + "?_isAgg=true&_isJson=true&_pageSize=" + SIZE
                                + "&_template=index&_rangeTimeGte=&_channelName=&page=" + number)),
                        SHAPE::read));
    }

    private static Optional<ListSource> byCode(PortalPage page) {
        var code = page.value("codeId");
        var channel = page.value("channelId");
        var list = page.at("/" + BY_CODE);
        if (list.isEmpty() || (code.isEmpty() && channel.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new JsonList(
                number -> {
                    var form = new LinkedHashMap<String, String>();
                    form.put("codeId", code.orElse(""));
                    form.put("channelId", channel.orElse(""));
                    form.put("page", Integer.toString(number));
                    form.put("size", Integer.toString(SIZE));
                    form.put("relateSubChannels", "true");
                    return FetchRequest.list(list.get().uri()).posting(Payload.form(form));
                },
                answer -> Unreadable.ifNothing(code.isEmpty() || channel.isEmpty(), SHAPE.read(answer))));
    }
}
