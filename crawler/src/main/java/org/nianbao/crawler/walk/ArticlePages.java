package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ArticlePaging.Turn;

/**
 * The rest of an article that its portal cut into pages (分页), or shows in a frame. Whole, or said to be not: half a report
 * must not be judged.
 */
public final class ArticlePages {

    /** The longest article seen has 8. */
    private static final int MOST = 20;

    private final Fetcher fetcher;
    private final Fetched first;
    private final List<Fetched> further = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private Optional<String> missing = Optional.empty();

    private ArticlePages(Fetched first, Fetcher fetcher) {
        this.fetcher = fetcher;
        this.first = first;
    }

    /**
     * What belongs to a page.
     *
     * @param shell whether the page has no text of its own, only a frame
     * @param further the other pages, or the frames, in reading order; files where a frame shows a file
     * @param missing what could not be fetched, if anything
     */
    public record Rest(boolean shell, List<Fetched> further, Optional<String> missing) {
        public Rest {
            further = List.copyOf(further);
        }
    }

    /** Fetches the rest of an article. */
    public static Rest after(Fetched first, Fetcher fetcher) {
        var page = HtmlPages.parse(first);
        var pages = new ArticlePages(first, fetcher);
        var frames = Frames.of(page, ArticleBody.of(page));
        if (!frames.isEmpty()) {
            frames.forEach(pages::frame);
            return new Rest(true, pages.further, pages.missing);
        }
        pages.texts.add(text(page));
        pages.turn(page);
        return new Rest(false, pages.further, pages.missing);
    }

    private void frame(URI url) {
        if (fetch(url) instanceof Fetched frame) {
            further.add(frame);
        }
    }

    /** A script tells all addresses at once; links may tell of the next page only. */
    private void turn(HtmlPage page) {
        var paging = new ArticlePaging(page);
        for (var turn = paging.next(); turn.isPresent() && missing.isEmpty(); turn = paging.next()) {
            if (further.size() + 1 >= MOST) {
                missing = Optional.of("the article has more than " + MOST + " pages");
                return;
            }
            read(turn.get()).ifPresent(paging::add);
        }
    }

    /** Of the addresses where a page may lie the first with something new. */
    private Optional<HtmlPage> read(Turn turn) {
        for (var url : turn.candidates()) {
            missing = Optional.empty();
            if (!(fetch(url) instanceof Fetched fetched)) {
                continue;
            }
            var page = HtmlPages.parse(fetched);
            var excuse = SoftErrors.on(page);
            if (excuse.isPresent() || !HtmlPages.isMarkup(fetched)) {
                missing = Optional.of(url + ": " + excuse.orElse("no page"));
            } else if (texts.add(text(page))) {
                further.add(fetched);
                return Optional.of(page);
            } else if (turn.announced()) {
                missing = Optional.of(url + ": repeats another page");
            }
        }
        return Optional.empty();
    }

    private FetchOutcome fetch(URI url) {
        var outcome = fetcher.fetch(url, Optional.of(first.url()), Fetcher.Use.ONCE);
        if (!(outcome instanceof Fetched)) {
            missing = Optional.of(url + ": " + outcome.getClass().getSimpleName());
        }
        return outcome;
    }

    /** What tells a page from another; not its pager, which may look different on the same page. */
    private static String text(HtmlPage page) {
        var body = ArticleBody.of(page).element().orElseGet(page.dom()::body).clone();
        body.select("a, script").remove();
        return body.text();
    }
}
