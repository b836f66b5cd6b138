package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.nianbao.store.LookState;

/**
 * One walk through the pages of a column.
 *
 * <p>Complete only if the announced last page or total was reached, or the page shows positively that there is no other.
 * A repeated page, a stub, a failed request, a pager that cannot be read: incomplete, and nothing may be called missing.
 */
final class ColumnWalk {

    /** Shorter lists have no second page. */
    private static final int WORTH_A_GUESS = 10;

    private final PageOpener opener;
    private final HtmlPage first;
    private final Listing firstListing;
    private final int maxPages;
    private final Map<String, ListItem> items = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final List<OptionalInt> announced = new ArrayList<>();

    private HtmlPage page;
    private Pager pager;
    private int pages = 1;

    /** Whether nothing told where the page lies that was asked for last. */
    private boolean guessing;

    /** Whether a page was found by guessing: then only an announced extent tells the end. */
    private boolean guessed;

    /** Which of a pager's two ways of numbering this portal follows; found out on page 2. */
    private int numbering;

    ColumnWalk(PageOpener opener, HtmlPage first, Listing firstListing, int maxPages) {
        this.opener = opener;
        this.first = first;
        this.firstListing = firstListing;
        this.maxPages = maxPages;
        this.page = first;
        this.pager = Pager.read(first, firstListing.container());
        visited.add(Links.key(first.url()));
        announced.add(pager.pages());
        keep(firstListing);
    }

    ColumnReading toEnd() {
        while (true) {
            var next = next();
            if (next.isEmpty()) {
                return isLast() ? complete() : incomplete(whyNoNext());
            }
            // A link beyond the announced end is followed, but need not lead anywhere.
            var beyond = reached(pager.pages()) || reachedRows();
            if (pages >= maxPages) {
                return beyond ? complete() : incomplete("the limit of " + maxPages + " pages was reached");
            }
            var stop = turn(next);
            if (stop.isPresent()) {
                return beyond ? complete() : incomplete(guessing ? whyNoNext() : stop.get());
            }
        }
    }

    /** Where the next page may lie, the likelier first; empty at the end. */
    private List<URI> next() {
        var link = pager.next();
        if (link.url().isPresent() && !visited.contains(Links.key(link.url().get()))) {
            return List.of(link.url().get());
        }
        if (reached(pager.pages())) {
            return List.of();
        }
        guessing = pager.pages().isEmpty();
        if (guessing) {
            return isLast() || firstListing.rows().size() < WORTH_A_GUESS
                    ? List.of()
                    : numbered(Guesses.of(first.url())
                            .map(address -> address.of(first.url(), pages + 1))
                            .orElse(List.of()));
        }
        var candidates = pager.address()
                .or(() -> AddressBook.find(first, pager.pages()))
                .map(address -> address.of(first.url(), pages + 1))
                .orElse(List.of());
        return numbered(candidates);
    }

    private List<URI> numbered(List<URI> candidates) {
        return pages > 1 && candidates.size() > numbering ? List.of(candidates.get(numbering)) : candidates;
    }

    /** Reads the next page; says what stood in the way, if anything did. */
    private Optional<String> turn(List<URI> candidates) {
        Optional<Trouble> trouble = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            trouble = read(candidates.get(i));
            if (trouble.isEmpty()) {
                numbering = candidates.size() > 1 ? i : numbering;
                break;
            }
            if (!trouble.get().elsewhere()) {
                break;
            }
        }
        return trouble.map(Trouble::why);
    }

    /**
     * Why a page could not be used.
     *
     * @param elsewhere whether the page may lie at another address
     */
    private record Trouble(String why, boolean elsewhere) {}

    private Optional<Trouble> read(URI url) {
        int number = pages + 1;
        var opened = opener.open(url, Optional.of(page.url()));
        visited.add(Links.key(url));
        if (opened instanceof Opened.Failed failed) {
            return Optional.of(
                    new Trouble("page " + number + ": " + failed.detail(), failed.state() == LookState.GONE));
        }
        var turned = ((Opened.Page) opened).page();
        var listing = ListFinder.find(turned, number, firstListing.shape());
        if (!listing.found()) {
            var stub =
                    "page " + number + ": no row, a stub of " + turned.source().length() + " characters";
            return Optional.of(new Trouble(stub, false));
        }
        if (guessing && !Guesses.isAkin(firstListing, listing)) {
            return Optional.of(new Trouble("page " + number + " is of another list", true));
        }
        int before = items.size();
        keep(listing);
        if (items.size() == before) {
            return Optional.of(new Trouble("page " + number + " repeats what was read before", true));
        }
        guessed |= guessing;
        visited.add(Links.key(turned.url()));
        page = turned;
        pages = number;
        pager = Pager.read(turned, listing.container()).orElseOf(pager);
        announced.add(pager.pages());
        return Optional.empty();
    }

    private void keep(Listing listing) {
        for (var row : listing.rows()) {
            items.merge(Links.key(row.item().url()), row.item(), ColumnWalk::fuller);
        }
    }

    private static ListItem fuller(ListItem known, ListItem again) {
        if (known.date().isEmpty() && again.date().isPresent()) {
            return again;
        }
        return known.date().equals(again.date())
                        && again.title().length() > known.title().length()
                ? again
                : known;
    }

    private boolean isLast() {
        if (pager.pages().isPresent()) {
            return reached(pager.pages());
        }
        if (pager.rows().isPresent()) {
            return reachedRows();
        }
        return !guessed && pager.next().kind() != NextLink.Kind.SCRIPTED && !pager.unread();
    }

    private boolean reached(OptionalInt last) {
        return last.isPresent() && pages >= last.getAsInt();
    }

    private boolean reachedRows() {
        return pager.rows().isPresent() && items.size() >= pager.rows().getAsInt();
    }

    private String whyNoNext() {
        if (pager.pages().isPresent()) {
            return "page " + (pages + 1) + " of " + pager.pages().getAsInt() + " has no address";
        }
        return pager.rows().isPresent()
                ? "only " + items.size() + " of " + pager.rows().getAsInt() + " rows were found"
                : "the pager could not be read"
                        + (page.source().contains("__doPostBack") ? ", it posts a form (__doPostBack)" : "");
    }

    private ColumnReading complete() {
        var counts = announced.stream()
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .toList();
        return counts.size() <= 1 || settled(counts.get(counts.size() - 1))
                ? reading(LookState.OK, "")
                : incomplete("the number of pages changed while the list was read");
    }

    /** After a change of the number of pages, page 1 is read again: new rows push the old ones on, never away. */
    private boolean settled(int latest) {
        if (announced.get(0).orElse(1) > latest) {
            return false;
        }
        var again = opener.open(first.url(), Optional.empty());
        if (!(again instanceof Opened.Page reopened)) {
            return false;
        }
        var listing = ListFinder.find(reopened.page(), 1, firstListing.shape());
        keep(listing);
        return listing.found()
                && Pager.read(reopened.page(), listing.container()).pages().equals(OptionalInt.of(latest));
    }

    private ColumnReading incomplete(String why) {
        return reading(LookState.INCOMPLETE, why);
    }

    private ColumnReading reading(LookState state, String why) {
        var extent = pager.pages().isPresent() ? pages + " of " + pager.pages().getAsInt() : Integer.toString(pages);
        var detail = extent + " list pages, " + items.size() + " rows" + (why.isEmpty() ? "" : "; " + why);
        return new ColumnReading(state, List.copyOf(items.values()), pages, detail);
    }
}
