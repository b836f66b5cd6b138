package org.nianbao.crawler.walk.shape;

import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer;

/** Renders the first few pages of a column; each takes as long as a visit of many pages. */
final class RenderingOfFew implements PageRenderer {

    private static final int MOST = 4;

    private final PageRenderer renderer;
    private int done;

    RenderingOfFew(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Rendering render(Sheet page, Fetcher fetcher) {
        if (done >= MOST) {
            return new Rendering.Failed(MOST + " pages of the column were rendered already");
        }
        done++;
        return renderer.render(page, fetcher);
    }

    @Override
    public String name() {
        return renderer.name();
    }
}
