package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchRequest;

/** TrueCMS portals: a datastore wrapped in JSONP, in ranges whose width each portal caps differently. */
final class TrueCms implements Family {

    private static final Pattern CALL =
            Pattern.compile("\\bcb\\s{0,3}\\((.{1,4000000})\\)\\s{0,9};?\\s{0,9}$", Pattern.DOTALL);

    /** The least that a portal of this make gives at once. */
    private static final int NARROWEST = 10;

    /** Of the list that stands in the page for a start. */
    private static final int INITIAL = 60;

    @Override
    public String name() {
        return "TrueCMS";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("getMessage.do");
    }

    @Override
    public Supply supply(PortalPage page) {
        var column = page.value("columnId");
        var proxy = page.value("proxyUrl")
                .or(() -> Optional.of("/TrueCMS/messageController/getMessage.do"))
                .flatMap(page::at);
        if (column.isEmpty() || proxy.isEmpty()) {
            return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("no columnId in the page");
        }
        var ways = new ArrayList<ListSource>();
        for (int width : new int[] {20, NARROWEST}) {
            ways.add(new Messages(page, proxy.get(), column.get(), width));
        }
        var initial = page.dom().select("#initData ul > li").stream()
                .map(li -> (Entry) new Entry.Shown(li))
                .toList();
        if (!initial.isEmpty()) {
            ways.add(new Initial(page.url(), initial));
        }
        return new Supply.Asked(List.of(new Part(Optional.empty(), ways)));
    }

    private record Messages(PortalPage page, HttpUrl proxy, String column, int width) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            int first = progress.rows() + 1;
            return Optional.of(FetchRequest.list(proxy.newBuilder()
                    .addQueryParameter("startrecord", Integer.toString(first))
                    .addQueryParameter("endrecord", Integer.toString(first + width - 1))
                    .addQueryParameter("perpage", Integer.toString(width))
                    .addQueryParameter("columnId", column)
                    .addQueryParameter("contentTemplate", "")
                    .addQueryParameter("callback", "cb")
                    .build()
                    .uri()));
        }

        @Override
        public Answer read(String text) {
            var store = Literals.find(CALL, text.strip())
                    .flatMap(Json::read)
                    .map(answer -> Json.text(answer, List.of("/result")));
            if (store.isEmpty()) {
                return Unreadable.because(text);
            }
            // No link leads onward here: a range that no cap has shortened, or an empty one, is the end.
            return Datastore.read(store.get(), page) instanceof Answer.Rows rows
                    ? new Answer.Rows(
                            rows.entries(),
                            rows.total(),
                            OptionalInt.empty(),
                            rows.entries().size() < NARROWEST,
                            Optional.empty())
                    : new Answer.Unfit("no row, a stub of " + store.get().length() + " characters");
        }
    }

    /** What the page shows before the script has run: the newest rows only. */
    private record Initial(java.net.URI page, List<Entry> entries) implements ListSource {
        @Override
        public Optional<FetchRequest> question(Progress progress) {
            return progress.page() == 1 ? Optional.of(FetchRequest.list(page)) : Optional.empty();
        }

        @Override
        public Answer read(String text) {
            return entries.size() < INITIAL
                    ? Answer.Rows.whole(entries)
                    : new Answer.Rows(entries, OptionalInt.empty(), OptionalInt.empty(), false, Optional.empty());
        }
    }
}
