package org.nianbao.crawler.cli;

import org.nianbao.config.Render;
import org.nianbao.config.Settings;
import org.nianbao.crawler.render.Chromium;
import org.nianbao.crawler.render.ChromiumRenderer;
import org.nianbao.crawler.render.Limits;
import org.nianbao.crawler.render.NotInstalled;
import org.nianbao.crawler.walk.PageRenderer;

/** Who renders pages, by {@code crawl.render}. */
final class Renderers {

    private Renderers() {}

    static PageRenderer of(Settings settings, Session session) {
        if (settings.crawl().render() == Render.NONE) {
            return PageRenderer.NONE;
        }
        return Chromium.find(session.console().env())
                .<PageRenderer>map(program ->
                        new ChromiumRenderer(program, settings.crawl().userAgent(), settings.zone(), Limits.USUAL))
                .orElseGet(NotInstalled::new);
    }

    /** Whether a browser is asked for that is not installed. */
    static boolean isMissing(Settings settings, Session session) {
        return settings.crawl().render() == Render.CHROMIUM
                && Chromium.find(session.console().env()).isEmpty();
    }
}
