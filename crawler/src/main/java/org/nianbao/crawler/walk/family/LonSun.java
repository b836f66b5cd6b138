package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchRequest;

/**
 * LonSun portals (龙讯): {@code /public/column/{organ}?type=3} is any organ's annual reports. The list stands in the page, turned
 * by {@code pageIndex}, or is put in as a fragment.
 */
final class LonSun implements Family {

    private static final Pattern ORGAN = Pattern.compile("/public/column/(\\d{1,12})");
    private static final String LIST = ".doc_list a[href], .xxgk_nav_list a[href], .table_suoyin a[href]";
    private static final Pattern LABEL = Pattern.compile("['\"]([^'\"\\s]{0,60}/site/label/\\d{1,9})");
    private static final Pattern PAGES = Pattern.compile("\\bpageCount\\s{0,3}:\\s{0,3}(\\d{1,5})");
    private static final int SIZE = 15;
    private static final Pattern EMPTY = Pattern.compile("暂无(?:相关)?(?:信息|内容|数据)");

    @Override
    public String name() {
        return "LonSun";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("Ls.pagination") || page.path().contains("/public/column/") || page.says("/site/label/8888");
    }

    @Override
    public Supply supply(PortalPage page) {
        var organ = Literals.find(ORGAN, page.path()).or(() -> page.value("organId"));
        var type = page.parameter("type").or(() -> page.value("type")).filter(t -> t.matches("\\d{1,2}"));
        var label = page.find(LABEL).or(() -> Optional.of("/site/label/8888")).flatMap(page::at);
        if (organ.isEmpty() || label.isEmpty() || type.isEmpty()) {
            return Supply.IN_PAGE;
        }
        var fragment = Part.of(new Label(
                query(page, label.get(), organ.get(), type.get()),
                page.value("siteId").isEmpty()));
        return page.listed() || page.dom().selectFirst(LIST) != null
                ? new Supply.InPage(List.of(fragment))
                : new Supply.Asked(List.of(fragment));
    }

    private static HttpUrl query(PortalPage page, HttpUrl label, String organ, String type) {
        return label.newBuilder()
                .addQueryParameter("IsAjax", "1")
                .addQueryParameter("dataType", "html")
                .addQueryParameter("labelName", page.value("labelName").orElse("publicInfoList"))
                .addQueryParameter("siteId", page.value("siteId").orElse(""))
                .addQueryParameter("organId", organ)
                .addQueryParameter("type", type)
                .addQueryParameter("catId", page.parameter("catId").orElse(""))
                .addQueryParameter("pageSize", Integer.toString(SIZE))
                .addQueryParameter("action", "list")
                .addQueryParameter("isDate", "true")
                .addQueryParameter("dateFormat", "yyyy-MM-dd")
                .addQueryParameter(
                        "file",
                        page.value("file").filter(v -> v.startsWith("/")).orElse("/xxgk/publicInfoList_newest2020"))
                .build();
    }

    /** The list as a fragment of a page. */
    private record Label(HttpUrl url, boolean guessed) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            return Optional.of(FetchRequest.list(url.newBuilder()
                    .addQueryParameter("pageIndex", Integer.toString(progress.page()))
                    .build()
                    .uri()));
        }

        @Override
        public Answer read(String text) {
            if (EMPTY.matcher(text).find() && !text.contains("href")) {
                return Unreadable.ifNothing(guessed, Answer.Rows.ofTotal(List.of(), OptionalInt.of(0)));
            }
            var pages = Literals.find(PAGES, text).map(n -> OptionalInt.of(Integer.parseInt(n)));
            boolean paged = text.contains("pagination") || text.split("<a\\b", -1).length > SIZE;
            var whole = paged ? OptionalInt.empty() : OptionalInt.of(1);
            return Answer.Rows.ofPages(List.of(new Entry.Fragment(text)), pages.orElse(whole));
        }
    }
}
