package org.nianbao.crawler.walk.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Payload;

/** Hanweb's disclosure module (大汉信息公开): rows come from a search that is not limited to the column. */
final class HanwebDisclosure implements Family {

    private static final String SEARCH = "/module/xxgk/search.jsp";
    private static final Pattern COLUMN = Pattern.compile("/col/col(\\d{1,12})");
    private static final Pattern AREA = Pattern.compile("tree\\.jsp\\?area=([^&\"']{0,60})");
    private static final Pattern PAGES =
            Pattern.compile("共\\s{0,3}(?:<[^>]{0,80}>\\s{0,3})?(\\d{1,5})\\s{0,3}(?:<[^>]{0,80}>\\s{0,3})?页");
    private static final List<String> FIELDS = List.of("infotypeId", "jdid", "area", "divid");

    @Override
    public String name() {
        return "Hanweb xxgk";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says(SEARCH) || page.says("module/xxgk/");
    }

    @Override
    public Supply supply(PortalPage page) {
        var url = page.at(SEARCH);
        var form = form(page);
        if (url.isEmpty() || form.values().stream().allMatch(String::isEmpty)) {
            return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("nothing in the page tells what to search for");
        }
        var search = new Search(url.get(), form, Literals.find(COLUMN, page.path()));
        return page.listed() ? new Supply.InPage(List.of(Part.of(search))) : Supply.Asked.of(search);
    }

    private static Map<String, String> form(PortalPage page) {
        var form = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            form.put(
                    field,
                    page.value(field)
                            .or(() -> page.find(Pattern.compile("[?&]" + field + "=([^&\"'\\s]{0,80})")))
                            .or(() -> field.equals("area") ? page.find(AREA) : Optional.empty())
                            .orElse(""));
        }
        return form;
    }

    /**
     * The search.
     *
     * @param column whose rows are wanted, if the address tells
     */
    private record Search(HttpUrl url, Map<String, String> form, Optional<String> column) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            var number = Integer.toString(progress.page());
            var search = url.newBuilder()
                    .addQueryParameter("standardXxgk", "0")
                    .addQueryParameter("isAllList", "1")
                    .addQueryParameter("texttype", "0")
                    .addQueryParameter("fbtime", "-1")
                    .addQueryParameter("vc_all", "")
                    .addQueryParameter("vc_filenumber", "")
                    .addQueryParameter("vc_title", "")
                    .addQueryParameter("vc_number", "")
                    .addQueryParameter("currpage", number)
                    .addQueryParameter("sortfield", ",compaltedate:0")
                    .build();
            var fields = new LinkedHashMap<>(form);
            fields.put("currpage", number);
            return Optional.of(FetchRequest.list(search.uri()).posting(Payload.form(fields)));
        }

        @Override
        public Answer read(String text) {
            var rows = Jsoup.parse(text).select(".tr_main_value_odd, .tr_main_value_even");
            var pages = Literals.find(PAGES, text).map(Integer::valueOf);
            if (rows.isEmpty()) {
                return new Answer.Unfit("no row, " + text.length() + " characters");
            }
            var own = rows.stream().filter(this::isOfColumn).toList();
            return Answer.Rows.ofPages(
                    (own.isEmpty() ? rows : own)
                            .stream().map(r -> (Entry) new Entry.Shown(r)).toList(),
                    pages.map(OptionalInt::of).orElse(OptionalInt.empty()));
        }

        private boolean isOfColumn(Element row) {
            return column.filter(c -> !row.select("a[href*=art_" + c + "_]").isEmpty())
                    .isPresent();
        }
    }
}
