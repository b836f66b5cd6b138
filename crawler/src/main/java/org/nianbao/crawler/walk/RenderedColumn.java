package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer.Rendering;
import org.nianbao.crawler.walk.PageRenderer.Sheet;
import org.nianbao.store.LookState;

/** Reads the list of a page after its scripts ran, where nothing else can show it. At most once in one reading of a column. */
final class RenderedColumn {

    private final PageRenderer renderer;
    private final Fetcher fetcher;
    private final int maxPages;
    private boolean tried;
    private Optional<PageSketch> shown = Optional.empty();

    RenderedColumn(PageRenderer renderer, Fetcher fetcher, int maxPages) {
        this.renderer = renderer;
        this.fetcher = fetcher;
        this.maxPages = maxPages;
    }

    /** What the page showed, if it was rendered. */
    Optional<PageSketch> shown() {
        return shown;
    }

    /**
     * What the page says after its scripts ran, where it says no more without.
     *
     * @param column the address that was asked for, with its fragment
     * @param said by the page as it was fetched
     */
    ColumnReading instead(URI column, HtmlPage page, ColumnReading said) {
        if (renderer.name().isEmpty()
                || tried
                || said.state() != LookState.CHANGED
                || page.dom().selectFirst("script") == null) {
            return said;
        }
        tried = true;
        var rendering = renderer.render(new Sheet(withFragment(page.url(), column), page.source()), fetcher);
        if (rendering instanceof Rendering.Blocked blocked) {
            return new ColumnReading(
                    LookState.BLOCKED, List.of(), 1, said.detail() + "; when rendered: " + blocked.detail());
        }
        if (rendering instanceof Rendering.Failed failed) {
            return with(said, "; not rendered: " + failed.why());
        }
        return read((Rendering.Shown) rendering, page.url(), said);
    }

    private ColumnReading read(Rendering.Shown rendering, URI url, ColumnReading said) {
        var page = RenderedPage.of(url, rendering.html());
        var excuse = SoftErrors.on(page);
        if (excuse.isPresent()) {
            return with(said, "; rendered it is an error page: " + excuse.get());
        }
        shown = Optional.of(PageScout.sketch(page));
        var listing = ListFinder.find(page);
        if (!listing.found()) {
            return with(said, "; rendered: no list recognised, " + listing.why() + troubles(rendering));
        }
        var read = new ColumnWalk(new PageOpener(fetcher, new ParsedPages()::take), page, listing, maxPages).toEnd();
        var doubt = read.state() != LookState.OK
                ? Optional.of("")
                : rendering.troubles().isEmpty() ? RenderedExtent.doubt(page, listing, read) : Optional.of("");
        return new ColumnReading(
                doubt.isPresent() ? LookState.INCOMPLETE : LookState.OK,
                read.items(),
                read.pages(),
                "rendered: " + read.detail()
                        + doubt.filter(d -> !d.isEmpty()).map(d -> "; " + d).orElse("")
                        + troubles(rendering));
    }

    private static String troubles(Rendering.Shown rendering) {
        return rendering.troubles().isEmpty() ? "" : "; not got: " + String.join("; ", rendering.troubles());
    }

    private static ColumnReading with(ColumnReading reading, String more) {
        return new ColumnReading(reading.state(), reading.items(), reading.pages(), reading.detail() + more);
    }

    /** The fragment is what some scripts go by; a redirect keeps it (RFC 9110, section 10.2.2). */
    private static URI withFragment(URI url, URI column) {
        var fragment = column.getRawFragment();
        return fragment == null || url.getRawFragment() != null ? url : URI.create(url + "#" + fragment);
    }
}
