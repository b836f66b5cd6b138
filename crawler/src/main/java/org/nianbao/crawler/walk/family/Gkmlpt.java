package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchRequest;
import tools.jackson.databind.JsonNode;

/**
 * The disclosure platform of Guangdong (集约化平台). The category is named by the address's fragment, which no server ever sees,
 * or by the tree in the page.
 */
final class Gkmlpt implements Family {

    private static final Pattern BASE = Pattern.compile("^(.{0,200}?/gkmlpt)(?:/|$)");
    private static final Pattern CATEGORY = Pattern.compile("^/?(\\d{1,9})\\b");
    private static final Pattern ANNUAL = Pattern.compile("(?:.{0,12}信息公开)?(?:工作)?(?:年报|年度报告)");
    private static final int DEEPEST = 12;

    private static final JsonShape SHAPE = new JsonShape(
            List.of("/articles"),
            List.of("/total", "/classify/post_count"),
            List.of("/title"),
            Gkmlpt::address,
            List.of("/display_publish_time", "/date", "/first_publish_time", "/created_at", "/create_time"),
            List.of("/publisher"));

    @Override
    public String name() {
        return "gkmlpt";
    }

    @Override
    public boolean made(PortalPage page) {
        return BASE.matcher(page.path()).find() || page.says("window._CONFIG") || page.says("NFCMS_POST_ID");
    }

    @Override
    public Supply supply(PortalPage page) {
        var base = Literals.find(BASE, page.path());
        if (base.isEmpty() || page.path().contains("/content/")) {
            return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("the page is none of the platform's lists");
        }
        var tree = Literals.node(page.source(), "TREE");
        var named = Optional.ofNullable(page.column().getFragment()).flatMap(f -> Literals.find(CATEGORY, f));
        var node = tree.flatMap(t -> find(t, named, 0));
        var jump = node.map(n -> Json.text(n, List.of("/jump_url")))
                .filter(url -> !url.isEmpty())
                .flatMap(page::at);
        if (jump.isPresent() && !jump.get().uri().equals(page.column())) {
            return new Supply.Elsewhere(jump.get().uri());
        }
        var category = named.or(() -> node.map(n -> Json.text(n, List.of("/id"))));
        var sid = page.value("SID");
        if (category.isEmpty() || sid.isEmpty()) {
            return new Supply.Unknown(
                    category.isEmpty() ? "no category in the address or in the tree" : "no SID in the page");
        }
        // Of a category that the tree no longer has, nothing is no news.
        boolean strange = node.isEmpty() && tree.filter(t -> !t.isEmpty()).isPresent();
        var list = page.http()
                .newBuilder()
                .encodedPath(base.get() + "/api/all/" + category.get())
                .query(null)
                .fragment(null)
                .build();
        return Supply.Asked.of(new JsonList(
                number -> FetchRequest.list(page(list, number, sid.get())),
                answer -> Unreadable.ifNothing(strange, SHAPE.read(answer))));
    }

    private static java.net.URI page(HttpUrl list, int number, String sid) {
        return list.newBuilder()
                .addQueryParameter("page", Integer.toString(number))
                .addQueryParameter("sid", sid)
                .build()
                .uri();
    }

    /** Rows without an address lie where their number says. */
    private static String address(JsonNode row) {
        var told = Json.text(row, List.of("/url", "/post_url"));
        var id = Json.text(row, List.of("/id"));
        if (!told.isEmpty() || !id.matches("\\d{1,12}")) {
            return told;
        }
        long number = Long.parseLong(id);
        return "content/" + number / 1_000_000 + "/" + number / 1000 + "/post_" + id + ".html";
    }

    /** The category of a number, or else the one named for annual reports. */
    private static Optional<JsonNode> find(JsonNode nodes, Optional<String> id, int depth) {
        if (!nodes.isArray() || depth > DEEPEST) {
            return Optional.empty();
        }
        for (var node : nodes) {
            var hit = id.isPresent()
                    ? id.get().equals(Json.text(node, List.of("/id")))
                    : ANNUAL.matcher(Json.text(node, List.of("/name"))).matches();
            var found = hit ? Optional.of(node) : find(node.at("/children"), id, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
