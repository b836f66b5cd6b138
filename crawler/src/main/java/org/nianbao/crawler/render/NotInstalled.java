package org.nianbao.crawler.render;

import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer;

/** Stands in for a browser that is asked for and not there, so that the operator is told at each column that needs it. */
public final class NotInstalled implements PageRenderer {

    @Override
    public Rendering render(Sheet page, Fetcher fetcher) {
        return new Rendering.Failed("Chromium is not installed");
    }

    @Override
    public String name() {
        return "chromium, not installed";
    }
}
