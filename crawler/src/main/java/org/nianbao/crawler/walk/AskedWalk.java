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
    private final Map<String, ListItem> items = new LinkedHashMap<>();
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
        for (var part : parts) {
            var outcome = read(part);
            outcome.items().forEach(i -> items.putIfAbsent(Links.key(i.url()), i));
            outcomes.add(outcome);
        }
        var lists = lists(outcomes);
        var worst = lists.stream().filter(o -> !o.isComplete()).findFirst();
        var told = worst.orElse(lists.get(0));
        var state = worst.isPresent()
                ? worst.get().state()
                : lists.stream().anyMatch(o -> o.state() == LookState.OK) ? LookState.OK : LookState.EMPTY;
        return new ColumnReading(
                items.isEmpty() || state.isComplete() ? state : LookState.INCOMPLETE,
                List.copyOf(items.values()),
                Math.max(1, told.pages()),
                family + ": " + told.extent() + (told.why().isEmpty() ? "" : "; " + told.why()));
    }

    private static List<Outcome> lists(List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(Outcome::hasReports)) {
            return outcomes.stream()
                    .filter(o -> o.hasReports() || o.isUnheard())
                    .toList();
        }
        var dated = outcomes.stream().filter(o -> o.hasDates() || o.isUnheard()).toList();
        return dated.isEmpty() ? outcomes : dated;
    }

    /** The first way that leads to the end, or else the one that led farthest. */
    private Outcome read(Part part) {
        var best = new Outcome(LookState.CHANGED, List.of(), 0, "0 list pages, 0 rows", "nothing tells how to ask");
        for (var way : part.alternatives()) {
            var outcome = new AskedList(column, asking).read(way, part.shown(), Math.max(1, left));
            left -= outcome.pages();
            outcome.items().forEach(i -> items.putIfAbsent(Links.key(i.url()), i));
            if (outcome.isComplete()) {
                return outcome;
            }
            if (best.pages() == 0 || outcome.items().size() > best.items().size()) {
                best = outcome;
            }
        }
        return best;
    }
}
