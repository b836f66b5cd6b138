package org.nianbao.crawler.walk;

import java.net.URI;
import org.jsoup.nodes.Document;

/**
 * A page of a portal.
 *
 * @param url its address after redirects
 * @param base the address against which its references are resolved
 * @param source its text as sent
 * @param dom the same, parsed
 */
record HtmlPage(URI url, URI base, String source, Document dom) {

    /** All inline scripts, in order. */
    String scripts() {
        var all = new StringBuilder();
        for (var script : dom.select("script:not([src])")) {
            all.append(script.data()).append('\n');
        }
        return all.toString();
    }

    /** The visible text, blanks collapsed. */
    String text() {
        return dom.body().text();
    }
}
