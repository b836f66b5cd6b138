package org.nianbao.crawler.walk.family;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Lists sent as {@code <datastore><recordset><record>…}, by Hanweb portals and their kin. */
public final class Datastore {

    private static final int MOST_RECORDS = 5000;
    private static final Pattern STORE = Pattern.compile("<datastore\\b");
    private static final Pattern RECORD =
            Pattern.compile("<record>\\s{0,50}<!\\[CDATA\\[(.{1,8000}?)]]>", Pattern.DOTALL);
    private static final Pattern NEXT =
            Pattern.compile("<nextgroup>\\s{0,50}<!\\[CDATA\\[[^\\]]{0,50}?href=[\"']([^\"']{1,1500})[\"']");
    private static final Pattern ROWS = Pattern.compile("(?i)<totalrecord>\\s{0,5}(\\d{1,6})\\s{0,5}</totalrecord>");
    private static final Pattern PAGES = Pattern.compile("(?i)<totalpage>\\s{0,5}(\\d{1,5})\\s{0,5}</totalpage>");

    private Datastore() {}

    /** The stores that stand in a page, in order. */
    public static List<String> in(String source) {
        if (!source.contains("<datastore")) {
            return List.of();
        }
        var parts = STORE.split(source, -1);
        return List.of(parts).subList(Math.min(1, parts.length), parts.length);
    }

    static boolean isIn(String source) {
        return source.contains("<datastore") && STORE.matcher(source).find();
    }

    /** The rows of a store, each as markup that stands on its own. */
    public static List<String> records(String store) {
        return RECORD.matcher(store)
                .results()
                .limit(MOST_RECORDS)
                .map(record -> record.group(1).strip())
                .map(row -> row.startsWith("<tr") || row.startsWith("<td") ? "<table>" + row + "</table>" : row)
                .toList();
    }

    /**
     * Reads one store.
     *
     * @param page against which the address of the next group is resolved
     */
    static Answer read(String store, PortalPage page) {
        if (!store.contains("<record>") && !store.contains("<recordset")) {
            return new Answer.Unfit("no row, a stub of " + store.length() + " characters");
        }
        var entries = records(store).stream()
                .map(markup ->
                        (Entry) new Entry.Shown(Jsoup.parseBodyFragment(markup).body()))
                .toList();
        var next = Literals.find(NEXT, store)
                .map(href -> org.jsoup.parser.Parser.unescapeEntities(href, true))
                .flatMap(page::at)
                .map(okhttp3.HttpUrl::uri);
        // A page count next to the rows is not needed: the rows are the better measure.
        var total = number(ROWS, store);
        return new Answer.Rows(
                entries, total, total.isPresent() ? OptionalInt.empty() : pages(store), next.isEmpty(), next);
    }

    /** Pages of a reader, of which several come in one group: only "one" says something here. */
    private static OptionalInt pages(String store) {
        var pages = number(PAGES, store);
        return pages.isPresent() && pages.getAsInt() == 1 ? pages : OptionalInt.empty();
    }

    private static OptionalInt number(Pattern pattern, String store) {
        var found = Literals.find(pattern, store);
        return found.map(n -> OptionalInt.of(Integer.parseInt(n))).orElse(OptionalInt.empty());
    }

    /** The same with the number of rows that is announced elsewhere. */
    static Answer announced(Answer answer, Optional<Integer> total) {
        return answer instanceof Answer.Rows rows && rows.total().isEmpty() && total.isPresent()
                ? new Answer.Rows(rows.entries(), OptionalInt.of(total.get()), rows.pages(), rows.last(), rows.onward())
                : answer;
    }

    /** An address to follow, as a question. */
    static Optional<URI> onward(ListSource.Progress progress) {
        return progress.last().flatMap(Answer.Rows::onward);
    }
}
