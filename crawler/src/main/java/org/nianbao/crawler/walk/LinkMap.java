package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where the links of a page lead, and to how many places each element around them leads; worked out once a page. */
final class LinkMap {

    private static final int SHORTEST_TEXT = 2;

    private final Map<Element, URI> targets = new IdentityHashMap<>();
    private final Map<Element, Set<URI>> around = new IdentityHashMap<>();
    private final int enough;

    /**
     * @param levels how far up from a link places are counted
     * @param enough a count beyond which nobody asks
     */
    LinkMap(HtmlPage page, int levels, int enough) {
        this.enough = enough;
        for (var anchor : page.anchors().all()) {
            page.anchors().target(anchor).ifPresent(url -> {
                targets.put(anchor, url);
                if (anchor.text().length() >= SHORTEST_TEXT) {
                    count(anchor, url, levels);
                }
            });
        }
    }

    private void count(Element anchor, URI url, int levels) {
        Element at = anchor.parent();
        for (int level = 0; level < levels && at != null; level++) {
            var places = around.computeIfAbsent(at, e -> new HashSet<>());
            if (places.size() < enough) {
                places.add(url);
            }
            at = at.parent();
        }
    }

    Optional<URI> target(Element anchor) {
        return Optional.ofNullable(targets.get(anchor));
    }

    /** To how many places an element leads, counted up to what is enough. */
    int places(Element element) {
        return around.getOrDefault(element, Set.of()).size();
    }
}
