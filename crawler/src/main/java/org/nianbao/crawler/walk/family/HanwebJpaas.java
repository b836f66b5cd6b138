package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchRequest;

/** Hanweb's newer portals (大汉 jpaas): every box of a page is a unit that a script builds; one of them is the list. */
final class HanwebJpaas implements Family {

    private static final int MOST_UNITS = 8;
    private static final int SIZE = 15;
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\w-])count['\"]?\\s{0,3}[:=]\\s{0,3}\\\\?['\"]?(\\d{1,6})");
    private static final Pattern PER_PAGE =
            Pattern.compile("(?<![\\w-])rows['\"]?\\s{0,3}[:=]\\s{0,3}\\\\?['\"]?(\\d{1,4})");

    private static final Pattern PAGER = Pattern.compile("(?i)pagination|laypage|PageRender|下一页");

    @Override
    public String name() {
        return "Hanweb jpaas";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("unitbuild.js") || page.says("jpaas-publish-server");
    }

    @Override
    public Supply supply(PortalPage page) {
        var parts = new ArrayList<Part>();
        for (var script : page.dom().select("script[url][querydata]")) {
            var query = Json.read(script.attr("querydata"));
            var unit = page.at(script.attr("url"));
            if (query.isPresent() && query.get().isObject() && unit.isPresent() && parts.size() < MOST_UNITS) {
                var url = unit.get().newBuilder();
                query.get()
                        .properties()
                        .forEach(p ->
                                url.addQueryParameter(p.getKey(), p.getValue().asString("")));
                parts.add(Part.of(new Unit(url.build(), true), new Unit(url.build(), false)));
            }
        }
        return parts.isEmpty()
                ? page.listed() ? Supply.IN_PAGE : new Supply.Unknown("no unit in the page")
                : new Supply.Asked(parts);
    }

    /**
     * One unit.
     *
     * @param wrapped whether the page number goes into {@code paramJson}, as on most portals
     */
    private record Unit(HttpUrl url, boolean wrapped) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            var page = url.newBuilder();
            if (progress.page() > 1) {
                if (wrapped) {
                    page.addQueryParameter(
                            "paramJson", "{\"pageNo\":" + progress.page() + ",\"pageSize\":" + SIZE + "}");
                } else {
                    page.addQueryParameter("pageNo", Integer.toString(progress.page()));
                }
            }
            return Optional.of(FetchRequest.list(page.build().uri()));
        }

        @Override
        public Answer read(String text) {
            var answer = Json.read(text);
            if (answer.isEmpty()) {
                return Unreadable.because(text);
            }
            if (Json.text(answer.get(), List.of("/success")).equals("false")) {
                return new Answer.Unfit("the portal says success:false");
            }
            var html = Json.text(answer.get(), List.of("/data/html", "/data"));
            return html.isEmpty()
                    ? new Answer.Unfit("a unit without content")
                    : new Answer.Rows(
                            List.of(new Entry.Fragment(html)),
                            OptionalInt.empty(),
                            pages(html),
                            !PAGER.matcher(html).find() && html.split("<a\\b", -1).length <= SIZE,
                            Optional.empty());
        }

        private static OptionalInt pages(String html) {
            var count = Literals.find(COUNT, html).map(Integer::valueOf);
            var rows = Literals.find(PER_PAGE, html).map(Integer::valueOf).filter(r -> r > 0);
            return count.isPresent() && rows.isPresent()
                    ? OptionalInt.of(Math.max(1, (count.get() + rows.get() - 1) / rows.get()))
                    : OptionalInt.empty();
        }
    }
}
