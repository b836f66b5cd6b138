package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.nianbao.parser.Digraphs;

/**
 * A page of a portal. Several look at the same one, so what takes long is worked out once. For one thread, and the tree stays
 * as it is.
 */
final class HtmlPage {

    private static final Evaluator INLINE = QueryParser.parse("script:not([src])");

    private final URI url;
    private final URI base;
    private final String source;
    private final Document dom;
    private Optional<String> text = Optional.empty();
    private Optional<Elements> elements = Optional.empty();
    private Optional<Optional<String>> scriptFamily = Optional.empty();
    private Optional<Anchors> anchors = Optional.empty();
    private Optional<Digraphs> digraphs = Optional.empty();

    /**
     * @param url its address after redirects
     * @param base the address against which its references are resolved
     * @param source its text as sent
     * @param dom the same, parsed
     */
    HtmlPage(URI url, URI base, String source, Document dom) {
        this.url = url;
        this.base = base;
        this.source = source;
        this.dom = dom;
    }

    URI url() {
        return url;
    }

    URI base() {
        return base;
    }

    String source() {
        return source;
    }

    Document dom() {
        return dom;
    }

    /** All inline scripts, in order. */
    String scripts() {
        var all = new StringBuilder();
        for (var script : dom.select(INLINE)) {
            all.append(script.data()).append('\n');
        }
        return all.toString();
    }

    /** The visible text, blanks collapsed. */
    String text() {
        if (text.isEmpty()) {
            text = Optional.of(dom.body().text());
        }
        return text.get();
    }

    /** Its elements. */
    Elements elements() {
        if (elements.isEmpty()) {
            elements = Optional.of(new Elements(dom));
        }
        return elements.get();
    }

    /** The family whose script fills its list; see {@link ScriptLists}. */
    Optional<String> scriptFamily() {
        if (scriptFamily.isEmpty()) {
            scriptFamily = Optional.of(ScriptLists.family(this));
        }
        return scriptFamily.get();
    }

    /** Its links. */
    Anchors anchors() {
        if (anchors.isEmpty()) {
            anchors = Optional.of(new Anchors(this));
        }
        return anchors.get();
    }

    /** By which most words are known not to stand in its source. */
    Digraphs digraphs() {
        if (digraphs.isEmpty()) {
            digraphs = Optional.of(Digraphs.of(source));
        }
        return digraphs.get();
    }
}
