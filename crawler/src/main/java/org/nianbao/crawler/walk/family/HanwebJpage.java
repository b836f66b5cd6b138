package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;

/**
 * Hanweb's lists (大汉 jpage): the first group stands as XML in a script, the next ones come from {@code dataproxy.jsp}. There
 * are three ways to ask for them, and no portal follows all three: the link to the next group, a range of records by POST,
 * a page number.
 */
final class HanwebJpage implements Family {

    private static final Pattern PROXY =
            Pattern.compile("['\"]((?:/[\\w.-]{1,40}){1,6}/(?:\\w{0,20})dataproxy\\.jsp)\\b");
    private static final Pattern QUERY = Pattern.compile("dataproxy\\.jsp\\?([^'\"<>\\s]{5,1500})");
    private static final Pattern ROWS =
            Pattern.compile("(?i)\\btotalRecord['\"]?\\s{0,3}[:=]\\s{0,3}['\"]?(\\d{1,6})\\b");
    private static final Pattern COLUMN = Pattern.compile("/col/col(\\d{1,12})");
    private static final List<String> NAMES = List.of(
            "col", "appid", "webid", "path", "columnid", "sourceContentType", "unitid", "webname", "permissiontype");
    private static final int GROUP = 45;
    private static final int PAGE = 15;

    @Override
    public String name() {
        return "Hanweb jpage";
    }

    @Override
    public boolean made(PortalPage page) {
        return Datastore.isIn(page.source()) || page.says("<recordset") || page.says("dataproxy.jsp");
    }

    @Override
    public Supply supply(PortalPage page) {
        var stores = Datastore.in(page.source()).stream()
                .map(store -> Datastore.read(store, page))
                .filter(a -> a instanceof Answer.Rows rows && !rows.entries().isEmpty())
                .toList();
        // Of several stores one is the list and the others are menus; whose number of rows is told, nobody knows then.
        var total = page.find(ROWS).map(Integer::valueOf).filter(t -> stores.size() <= 1);
        var asking = asking(page);
        if (stores.isEmpty()) {
            return asking.isEmpty() || page.listed()
                    ? new Supply.InPage(parts(asking))
                    : new Supply.Asked(parts(asking));
        }
        var parts = new ArrayList<Part>();
        for (var store : stores) {
            var ways = new ArrayList<ListSource>();
            ways.add(new NextGroup(page));
            ways.addAll(stores.size() == 1 ? asking : List.of());
            var first = Datastore.announced(store, total);
            parts.add(new Part(Optional.of(page.says("dataproxy.jsp") ? doubted(first) : first), ways));
        }
        return new Supply.Asked(parts);
    }

    private static List<Part> parts(List<ListSource> ways) {
        return ways.isEmpty() ? List.of() : List.of(new Part(Optional.empty(), ways));
    }

    /** The ways that need to know the unit; empty if the page does not tell it. */
    private static List<ListSource> asking(PortalPage page) {
        var form = form(page);
        var proxy = page.find(PROXY)
                .or(() -> Optional.of("/module/web/jpage/dataproxy.jsp"))
                .flatMap(page::at);
        return form.containsKey("unitid") && form.containsKey("columnid") && proxy.isPresent()
                ? List.of(new ByRecords(page, proxy.get(), form), new ByNumber(page, proxy.get(), form))
                : List.of();
    }

    private static Map<String, String> form(PortalPage page) {
        var query = page.find(QUERY)
                .map(q -> org.jsoup.parser.Parser.unescapeEntities(q, true))
                .flatMap(q -> page.at("/?" + q));
        var form = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            query.flatMap(q -> Optional.ofNullable(q.queryParameter(name)))
                    .or(() -> page.value(name))
                    .or(() -> name.equals("columnid") ? Literals.find(COLUMN, page.path()) : Optional.empty())
                    .ifPresent(value -> form.put(name, value));
        }
        form.putIfAbsent("col", "1");
        form.putIfAbsent("path", "/");
        form.putIfAbsent("sourceContentType", "1");
        form.putIfAbsent("permissiontype", "0");
        return form;
    }

    /** Follows the link that each group carries; its parameters may be encrypted. */
    private record NextGroup(PortalPage page) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            return Datastore.onward(progress).map(FetchRequest::list);
        }

        @Override
        public Answer read(String text) {
            return Datastore.read(text, page);
        }
    }

    private record ByRecords(PortalPage page, HttpUrl proxy, Map<String, String> form) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            int first = progress.rows() + 1;
            var url = proxy.newBuilder()
                    .addQueryParameter("startrecord", Integer.toString(first))
                    .addQueryParameter("endrecord", Integer.toString(first + GROUP - 1))
                    .addQueryParameter("perpage", Integer.toString(PAGE))
                    .build();
            return Optional.of(FetchRequest.list(url.uri()).posting(Payload.form(form)));
        }

        @Override
        public Answer read(String text) {
            return ended(Datastore.read(text, page));
        }
    }

    private record ByNumber(PortalPage page, HttpUrl proxy, Map<String, String> form) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            var url = proxy.newBuilder();
            form.forEach(url::addQueryParameter);
            url.addQueryParameter("page", Integer.toString(progress.page())).addQueryParameter("perpage", "100");
            return Optional.of(FetchRequest.list(url.build().uri()));
        }

        @Override
        public boolean goesOn() {
            return false;
        }

        @Override
        public Answer read(String text) {
            return ended(Datastore.read(text, page));
        }
    }

    /** A full first page of which nobody says that it is all. */
    private static Answer doubted(Answer first) {
        return first instanceof Answer.Rows rows
                        && rows.entries().size() >= PAGE
                        && rows.total().isEmpty()
                ? new Answer.Rows(rows.entries(), rows.total(), rows.pages(), false, rows.onward())
                : first;
    }

    /** Who asks for a range gets no link to the next; only an empty group is the end then. */
    private static Answer ended(Answer answer) {
        return answer instanceof Answer.Rows rows && !rows.entries().isEmpty()
                ? new Answer.Rows(rows.entries(), rows.total(), rows.pages(), false, Optional.empty())
                : answer;
    }
}
