package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.family.Families;
import org.nianbao.crawler.walk.family.Family;
import org.nianbao.crawler.walk.family.Part;
import org.nianbao.crawler.walk.family.PortalPage;
import org.nianbao.crawler.walk.family.Supply;
import org.nianbao.store.LookState;

/**
 * Reads an annual-report column (政府信息公开年报): every row of every list page, with the proof that all were seen.
 *
 * <p>An unchanged column costs one conditional request a list page.
 */
public final class ColumnReader {

    /** A column may be kept elsewhere, and that again. */
    private static final int MOST_MOVES = 2;

    private static final int MOST_FRAMES = 3;
    private static final Evaluator FRAMES = QueryParser.parse("iframe[src], frame[src]");

    private final ParsedPages parsed;

    public ColumnReader() {
        this(new ParsedPages());
    }

    /**
     * @param parsed pages that were looked at before
     */
    public ColumnReader(ParsedPages parsed) {
        this.parsed = parsed;
    }

    /**
     * Reads a column in one go.
     *
     * @param column its address; the fragment names the column on some portals
     * @param fetcher answers the requests
     * @param maxPages most list pages that are read
     * @return never fails; what stood in the way is in the state and the detail
     */
    public ColumnReading read(URI column, Fetcher fetcher, int maxPages) {
        return look(column, fetcher, maxPages, PageRenderer.NONE).reading();
    }

    /**
     * Reads a column in one go.
     *
     * @param renderer runs the scripts of a page that shows no list without them
     */
    public ColumnSight look(URI column, Fetcher fetcher, int maxPages, PageRenderer renderer) {
        var rendered = new RenderedColumn(renderer, fetcher, maxPages);
        var reading = new Visit(
                        new PageOpener(fetcher, parsed::take), new Asking(fetcher), maxPages, Optional.of(rendered))
                .read(column, MOST_MOVES);
        return new ColumnSight(reading, rendered.shown());
    }

    /**
     * One reading.
     *
     * @param rendered for pages that show nothing without their scripts; nobody, in a frame
     */
    private record Visit(PageOpener opener, Asking asking, int maxPages, Optional<RenderedColumn> rendered) {

        ColumnReading read(URI column, int moves) {
            var opened = Placeholders.open(opener, column);
            if (opened instanceof Opened.Failed failed) {
                return new ColumnReading(failed.state(), List.of(), 0, failed.detail());
            }
            var first = ((Opened.Page) opened).page();
            var said = asSent(column, first, moves);
            return rendered.map(r -> r.instead(column, first, said)).orElse(said);
        }

        /** What the page says without its scripts. */
        private ColumnReading asSent(URI column, HtmlPage first, int moves) {
            var listing = ListFinder.find(first);
            if (!listing.hasReports()) {
                var article = SingleArticle.read(first);
                if (article.isPresent()) {
                    return new ColumnReading(
                            LookState.OK, List.of(article.get()), 1, "the column is the report itself");
                }
            }
            var page = new PortalPage(
                    column, first.url(), first.source(), first.dom(), listing.hasReports(), first.digraphs());
            var family = Families.of(page);
            var supply = family.map(f -> f.supply(page)).orElse(Supply.IN_PAGE);
            if (supply instanceof Supply.After after) {
                supply = after(after, first);
            }
            if (supply instanceof Supply.Elsewhere elsewhere) {
                return moves == 0 || elsewhere.url().equals(column)
                        ? withoutList(first, listing, Optional.of("the column is kept elsewhere: " + elsewhere.url()))
                        : read(elsewhere.url(), moves - 1);
            }
            var name = family.map(Family::name).orElse("");
            if (supply instanceof Supply.Asked asked) {
                return asked(name, first, listing, asked.parts());
            }
            if (supply instanceof Supply.Unknown unknown) {
                var why = "the list is made by a script (" + name + ", " + unknown.why() + ")";
                return listing.hasReports() ? shown(first, listing) : withoutList(first, listing, Optional.of(why));
            }
            var otherwise = ((Supply.InPage) supply).otherwise();
            var reading = inPage(name, first, listing, otherwise);
            return listing.found() || reading.state() != LookState.CHANGED || moves == 0
                    ? reading
                    : framed(first, moves - 1).orElse(reading);
        }

        /** The list in a frame of a page that is only a shell around it (常州、淮安); some other box, unless reports stand in it. */
        private Optional<ColumnReading> framed(HtmlPage shell, int moves) {
            return shell.dom().select(FRAMES).stream()
                    .flatMap(frame -> Frames.shown(shell, frame).stream())
                    .distinct()
                    .limit(MOST_FRAMES)
                    .map(frame -> withoutRendering().read(frame, moves))
                    .filter(reading -> reading.items().stream().anyMatch(ListFinder::isReport))
                    .map(reading -> withDetail(reading, "in a frame: " + reading.detail()))
                    .findFirst();
        }

        /** Most frames hold something else than the list. */
        private Visit withoutRendering() {
            return new Visit(opener, asking, maxPages, Optional.empty());
        }

        private Supply after(Supply.After after, HtmlPage page) {
            var heard = asking.ask(after.question(), page.url());
            return heard.text().map(after.then()).orElseGet(() -> new Supply.Unknown(heard.why()));
        }

        private ColumnReading shown(HtmlPage first, Listing listing) {
            return new ColumnWalk(opener, first, listing, maxPages).toEnd();
        }

        private ColumnReading inPage(String family, HtmlPage first, Listing listing, List<Part> otherwise) {
            var reading = listing.found() ? shown(first, listing) : withoutList(first, listing, Optional.empty());
            if (reading.state().isComplete() || otherwise.isEmpty()) {
                return reading;
            }
            var asked = together(asked(family, first, listing, otherwise), reading.items());
            return asked.state().isComplete() ? asked : withDetail(asked, reading.detail() + "; " + asked.detail());
        }

        private ColumnReading asked(String family, HtmlPage first, Listing listing, List<Part> parts) {
            var reading = new AskedWalk(family, first, asking, maxPages).toEnd(parts);
            var seen = listing.rows().stream().map(Row::item).toList();
            if (reading.state().isComplete() && isAnother(listing, seen, reading)) {
                reading = new ColumnReading(
                        LookState.INCOMPLETE,
                        reading.items(),
                        reading.pages(),
                        reading.detail() + "; another list stands in the page");
            }
            return listing.hasReports() ? together(reading, seen) : reading;
        }

        /** Whether what was asked for seems not to be the list of the column: no report in it, or none of those in the page. */
        private static boolean isAnother(Listing listing, List<ListItem> seen, ColumnReading asked) {
            var keys = asked.items().stream().map(i -> Links.key(i.url())).collect(Collectors.toSet());
            boolean shared = seen.stream().anyMatch(i -> keys.contains(Links.key(i.url())));
            return listing.found()
                    && !shared
                    && (listing.hasReports() || asked.items().stream().noneMatch(ListFinder::isReport));
        }

        private static ColumnReading withDetail(ColumnReading reading, String detail) {
            return new ColumnReading(reading.state(), reading.items(), reading.pages(), detail);
        }

        /** What stands in the page was seen, whatever the portal answers to questions. */
        private static ColumnReading together(ColumnReading reading, List<ListItem> seen) {
            var items = new LinkedHashMap<String, ListItem>();
            reading.items().forEach(i -> items.put(Links.key(i.url()), i));
            seen.forEach(i -> items.putIfAbsent(Links.key(i.url()), i));
            var state = reading.state();
            var nothing = state == LookState.EMPTY || reading.items().isEmpty();
            return new ColumnReading(
                    nothing && !items.isEmpty() ? LookState.INCOMPLETE : state,
                    List.copyOf(items.values()),
                    reading.pages(),
                    reading.detail());
        }

        private static ColumnReading withoutList(HtmlPage page, Listing listing, Optional<String> script) {
            if (script.isPresent()) {
                return new ColumnReading(LookState.CHANGED, List.of(), 1, script.get());
            }
            if (EmptyMark.isOn(page)) {
                return new ColumnReading(LookState.EMPTY, List.of(), 1, "the list says that it is empty");
            }
            var frame = page.dom().selectFirst(FRAMES);
            var hint = frame == null ? "" : "; a frame leads to " + frame.attr("src");
            return new ColumnReading(LookState.CHANGED, List.of(), 1, "no list recognised: " + listing.why() + hint);
        }
    }
}
