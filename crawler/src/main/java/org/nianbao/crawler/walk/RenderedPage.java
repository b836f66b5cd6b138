package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of what a browser shows: what its scripts left hidden or never filled in is no part of it. */
final class RenderedPage {

    private static final String NEVER_SHOWN =
            "script, style, noscript, template, link, input[type=hidden], [hidden], [aria-hidden=true]";

    private RenderedPage() {}

    static HtmlPage of(URI url, String html) {
        var dom = Jsoup.parse(html, url.toString());
        var base = dom.selectFirst("base[href]");
        var resolved =
                base == null ? url : Links.resolve(url, base.attr("href")).orElse(url);
        dom.select(NEVER_SHOWN).remove();
        dom.select("[style]").stream().filter(RenderedPage::isHidden).toList().forEach(Element::remove);
        return new HtmlPage(url, resolved, source(dom), dom);
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** What reads the source finds no script there either. */
    private static String source(Document dom) {
        return dom.outerHtml();
    }
}
