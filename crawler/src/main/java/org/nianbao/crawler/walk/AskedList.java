package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.crawler.walk.family.Answer;
import org.nianbao.crawler.walk.family.Entry;
import org.nianbao.crawler.walk.family.ListSource;
import org.nianbao.crawler.walk.family.ListSource.Progress;
import org.nianbao.store.LookState;

/**
 * One list that is asked for page by page, read to its end.
 *
 * <p>Complete only if as many rows were found as are announced, or the announced last page was read, or an answer itself shows
 * that nothing follows. A page that repeats, an answer of another shape, a total that changed: incomplete.
 */
final class AskedList {

    private final HtmlPage column;
    private final Asking asking;
    private final Map<String, ListItem> items = new LinkedHashMap<>();
    private final List<Integer> totals = new ArrayList<>();
    private OptionalInt announcedPages = OptionalInt.empty();
    private int pages;
    private int rows;
    private int perPage;
    private int unreadable;
    private boolean repeats;
    private LookState failed = LookState.CHANGED;

    AskedList(HtmlPage column, Asking asking) {
        this.column = column;
        this.asking = asking;
    }

    /**
     * What came of it.
     *
     * @param state of this list
     * @param items rows in order
     * @param extent how much was read, for people
     * @param why what stood in the way; empty if nothing did
     */
    record Outcome(LookState state, List<ListItem> items, int pages, String extent, String why) {

        Outcome with(List<ListItem> all) {
            return new Outcome(state, all, pages, extent, why);
        }

        boolean isComplete() {
            return state.isComplete();
        }

        /** Whether nobody knows what the list holds: it may be the one that matters. */
        boolean isUnheard() {
            return pages == 0 && !isComplete();
        }

        boolean hasReports() {
            return items.stream().anyMatch(ListFinder::isReport);
        }

        boolean hasDates() {
            return items.stream().anyMatch(i -> i.date().isPresent());
        }
    }

    /**
     * Reads a list.
     *
     * @param shown its first page, where that stands in the column's page
     * @param most pages to read
     */
    Outcome read(ListSource source, Optional<Answer> shown, int most) {
        var answer = shown.filter(a -> source.goesOn()).orElseGet(() -> ask(source, Optional.empty()));
        while (answer instanceof Answer.Rows got) {
            var end = take(got);
            if (end.isPresent()) {
                return end.get();
            }
            if (pages >= most) {
                return outcome(LookState.INCOMPLETE, "the limit of " + most + " pages was reached");
            }
            answer = ask(source, Optional.of(got));
        }
        return outcome(
                pages == 0 ? failed : LookState.INCOMPLETE,
                "page " + (pages + 1) + ": " + ((Answer.Unfit) answer).why() + (pages == 0 ? "" : shortage()));
    }

    private Answer ask(ListSource source, Optional<Answer.Rows> last) {
        var question = source.question(new Progress(pages + 1, rows, last));
        if (question.isEmpty()) {
            return new Answer.Unfit("nothing tells how to ask for it");
        }
        var heard = asking.ask(question.get(), column.url());
        failed = heard.state();
        return heard.text().map(source::read).orElseGet(() -> new Answer.Unfit(heard.why()));
    }

    /** Takes the rows of a page; the outcome if it was the last. */
    private Optional<Outcome> take(Answer.Rows got) {
        got.total().ifPresent(totals::add);
        if (got.pages().isPresent()) {
            announcedPages = got.pages();
        }
        if (got.entries().isEmpty()) {
            return Optional.of(withoutRows(got));
        }
        pages++;
        int before = items.size();
        int read = keep(got.entries());
        if (items.size() == before) {
            return Optional.of(
                    pages == 1
                            ? outcome(LookState.CHANGED, "no row in the answer")
                            : outcome(LookState.INCOMPLETE, "page " + pages + " repeats what was read before"));
        }
        repeats |= pages > 1 && items.size() - before < read;
        perPage = Math.max(perPage, got.entries().size());
        return isLast(got) ? Optional.of(proved()) : Optional.empty();
    }

    private int keep(List<Entry> entries) {
        var reader = new EntryReader(column, pages);
        int read = 0;
        for (var entry : entries) {
            var found = reader.read(entry);
            if (found.isEmpty() && !(entry instanceof Entry.Fragment)) {
                unreadable++;
            }
            read += found.size();
            found.forEach(item -> items.putIfAbsent(Links.key(item.url()), item));
        }
        rows += entries.size() == 1 && entries.get(0) instanceof Entry.Fragment ? read : entries.size();
        return read;
    }

    private Outcome withoutRows(Answer.Rows got) {
        if (pages == 0) {
            return total().isPresent() && total().getAsInt() == 0
                    ? outcome(LookState.EMPTY, "")
                    : outcome(LookState.CHANGED, "no row in the answer");
        }
        // "No data" is also what a portal says to a question it does not understand; it was understood before.
        return got.last() && pages > 1 && total().isEmpty() && announcedPages.isEmpty()
                ? proved()
                : outcome(LookState.INCOMPLETE, "page " + (pages + 1) + ": no row" + shortage());
    }

    private boolean isLast(Answer.Rows got) {
        if (total().isPresent()) {
            return rows >= total().getAsInt();
        }
        if (announcedPages.isPresent()) {
            return pages >= announcedPages.getAsInt();
        }
        return got.last();
    }

    private Outcome proved() {
        if (totals.stream().distinct().count() > 1) {
            return outcome(LookState.INCOMPLETE, "the number of rows changed while the list was read");
        }
        if (unreadable > 0) {
            return outcome(LookState.INCOMPLETE, unreadable + " rows tell no title or no address");
        }
        // A row met twice on different pages may stand in the place of one that was not met.
        if (repeats && total().isPresent() && items.size() < total().getAsInt()) {
            return outcome(LookState.INCOMPLETE, "rows repeat" + shortage());
        }
        return outcome(LookState.OK, "");
    }

    private OptionalInt total() {
        return totals.isEmpty() ? OptionalInt.empty() : OptionalInt.of(totals.get(totals.size() - 1));
    }

    private String shortage() {
        return total().isPresent() ? ", only " + items.size() + " of " + total().getAsInt() + " rows were found" : "";
    }

    private Outcome outcome(LookState state, String why) {
        var all = announcedPages.isPresent()
                ? announcedPages
                : total().isPresent() && perPage > 0
                        ? OptionalInt.of(Math.max(pages, (total().getAsInt() + perPage - 1) / perPage))
                        : OptionalInt.empty();
        var extent =
                pages + (all.isPresent() ? " of " + all.getAsInt() : "") + " list pages, " + items.size() + " rows";
        return new Outcome(state, List.copyOf(items.values()), pages, extent, why);
    }
}
