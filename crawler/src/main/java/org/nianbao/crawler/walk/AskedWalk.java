package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.crawler.walk.AskedList.Outcome;
import org.nianbao.crawler.walk.family.Part;
import org.nianbao.store.LookState;

/** A column whose list a script fetches: asks as the script would, until the list is proved complete or all ways are tried. */
final class AskedWalk {

    private final String family;
    private final HtmlPage column;
    private final Asking asking;
    private int left;

    AskedWalk(String family, HtmlPage column, Asking asking, int maxPages) {
        this.family = family;
        this.column = column;
        this.asking = asking;
        this.left = maxPages;
    }

    /** Reads all parts. Boxes beside the list are parts too: where some parts hold reports, they are the list. */
    ColumnReading toEnd(List<Part> parts) {
        var outcomes = new ArrayList<Outcome>();
        parts.forEach(part -> outcomes.add(read(part)));
        var lists = lists(outcomes);
        var told = lists.stream().filter(o -> !o.isComplete()).findFirst().orElse(lists.get(0));
        var items = new LinkedHashMap<String, ListItem>();
        lists.forEach(o -> keep(o, items));
        return new ColumnReading(
                state(lists, items.isEmpty()),
                List.copyOf(items.values()),
                Math.max(1, told.pages()),
                family + ": " + told.extent() + (told.why().isEmpty() ? "" : "; " + told.why()));
    }

    private static LookState state(List<Outcome> lists, boolean nothing) {
        var incomplete = lists.stream().filter(o -> !o.isComplete()).findFirst();
        if (incomplete.isPresent()) {
            return nothing ? incomplete.get().state() : LookState.INCOMPLETE;
        }
        return nothing ? LookState.EMPTY : LookState.OK;
    }

    /**
     * Of several parts those that may be the list. One that was read to its end and holds no report is a box of the page where
     * another holds reports; one that was not may be the list.
     */
    private static List<Outcome> lists(List<Outcome> outcomes) {
        boolean reports = outcomes.stream().anyMatch(Outcome::hasReports);
        var lists = outcomes.stream()
                .filter(o -> o.hasReports() || o.isUnheard() || (o.hasDates() && !(reports && o.isComplete())))
                .toList();
        return lists.isEmpty() ? outcomes : lists;
    }

    /** The first way that leads to the end, or else the one that led farthest; with the rows of all. */
    private Outcome read(Part part) {
        var items = new LinkedHashMap<String, ListItem>();
        var best = new Outcome(LookState.CHANGED, List.of(), 0, "0 list pages, 0 rows", "nothing tells how to ask");
        for (var way : part.alternatives()) {
            var outcome = new AskedList(column, asking).read(way, part.shown(), Math.max(1, left));
            left -= outcome.pages();
            keep(outcome, items);
            if (outcome.state() == LookState.OK) {
                best = outcome;
                break;
            }
            // Who asks in a way that the portal does not understand may be told that there is nothing.
            if (outcome.state() == LookState.EMPTY
                    || best.pages() == 0 && !best.isComplete()
                    || outcome.items().size() > best.items().size()) {
                best = outcome;
            }
        }
        return best.with(List.copyOf(items.values()));
    }

    private static void keep(Outcome outcome, Map<String, ListItem> items) {
        outcome.items().forEach(item -> items.putIfAbsent(Links.key(item.url()), item));
    }
}
