package org.nianbao.crawler.walk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether a rendered list is all there is. No link and no script is left that would tell, so only words count that a reader
 * sees: a number of rows that equals what was read, or a number of pages of which none is left.
 */
final class RenderedExtent {

    private static final Pattern ROWS = Pattern.compile("共计?\\s{0,3}(?:有)?\\s{0,3}(\\d{1,6})\\s{0,3}(?:条|篇|项|个文件|份)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s?年?度?");

    private RenderedExtent() {}

    /** What keeps the list from being proved complete; empty if it is. */
    static Optional<String> doubt(HtmlPage page, Listing listing, ColumnReading read) {
        if (read.items().stream().noneMatch(ListFinder::isReport)) {
            return Optional.of("no report among the rows, so that it may be another list");
        }
        var choice = choice(page, listing);
        if (choice.isPresent()) {
            return Optional.of("the page offers a choice that only a person can make: " + choice.get());
        }
        var totals = ROWS.matcher(page.text())
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .distinct()
                .toList();
        var pages = Pager.read(page, listing.container()).pages();
        if (totals.isEmpty() && pages.isEmpty()) {
            return Optional.of("nothing on the page says how many rows there are");
        }
        var other =
                totals.stream().filter(total -> total != read.items().size()).findFirst();
        if (other.isPresent()) {
            return Optional.of("only " + read.items().size() + " of " + other.get() + " rows were found");
        }
        return pages.isPresent() && pages.getAsInt() > read.pages()
                ? Optional.of("only " + read.pages() + " of " + pages.getAsInt() + " pages were found")
                : Optional.empty();
    }

    /** A year to be chosen beside the list, which no address leads to. */
    private static Optional<String> choice(HtmlPage page, Listing listing) {
        return page.dom().body().getAllElements().stream()
                .filter(e -> YEAR.matcher(e.ownText().strip()).matches())
                .filter(e -> listing.container().filter(list -> isIn(e, list)).isEmpty())
                .filter(e -> !leadsOn(page, e))
                .map(e -> e.ownText().strip())
                .findFirst();
    }

    private static boolean isIn(Element element, Element list) {
        return element == list || element.parents().contains(list);
    }

    private static boolean leadsOn(HtmlPage page, Element element) {
        var anchor = element.closest("a");
        return anchor != null
                && Links.target(page, anchor)
                        .filter(url -> !Links.key(url).equals(Links.key(page.url())))
                        .isPresent();
    }
}
