package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The links of a page: each is read once, whoever asks for it. */
final class Anchors {

    private final List<Element> all;
    private final Base base;
    private final Map<Element, Optional<URI>> targets = new IdentityHashMap<>();
    private final Map<Element, String> titles = new IdentityHashMap<>();
    private final Map<Element, Boolean> surrounded = new IdentityHashMap<>();

    Anchors(HtmlPage page) {
        this.all = page.elements().tagged("a");
        this.base = Base.of(page.base());
    }

    /** In the order of the page. */
    List<Element> all() {
        return all;
    }

    /** As {@link Links#target}. */
    Optional<URI> target(Element anchor) {
        return targets.computeIfAbsent(anchor, a -> Links.target(base, a));
    }

    /** The address of a reference; see {@link Links#resolve}. */
    Optional<URI> resolve(String reference) {
        return base.resolve(reference);
    }

    /** As {@link LinkTitle#of}. */
    String title(Element anchor) {
        return titles.computeIfAbsent(anchor, LinkTitle::of);
    }

    /** As {@link Chrome#surrounds}; what lies in the same element is asked for again and again. */
    boolean isSurrounded(Element element) {
        var known = surrounded.get(element);
        if (known != null) {
            return known;
        }
        var parent = element.parent();
        boolean is = Chrome.is(element) || (parent != null && isSurrounded(parent));
        surrounded.put(element, is);
        return is;
    }
}
