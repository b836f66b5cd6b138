package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What one walk over a page finds: its titles, and the element that holds the article. */
final class HtmlPage {

    /** An element with less text holds no article. */
    private static final int ENOUGH = 100;

    /** What has more letters, or more pieces, is no title. */
    private static final int LONGEST_TITLE = 300;

    private final Document page;
    private final LinkedHashSet<String> titles = new LinkedHashSet<>();
    private final Map<Integer, List<Element>> places = new HashMap<>();
    private Optional<String> windowTitle = Optional.empty();

    private HtmlPage(Document page) {
        this.page = page;
    }

    static HtmlPage of(Document page) {
        var found = new HtmlPage(page);
        HtmlNodes.walk(page, found::see);
        return found;
    }

    private boolean see(Node node) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "meta" -> {
                    if (element.attr("name").strip().equalsIgnoreCase("articletitle")) {
                        titles.add(element.attr("content"));
                    }
                }
                case "ucaptitle", "h1", "h2" -> title(element).ifPresent(titles::add);
                case "title" -> windowTitle = windowTitle.or(() -> title(element));
                default -> {}
            }
            ArticlePlaces.rank(element)
                    .ifPresent(rank -> place(places.computeIfAbsent(rank, r -> new ArrayList<>()), element));
        }
        return true;
    }

    private static Optional<String> title(Element element) {
        var nodes = new int[1];
        HtmlNodes.walk(element, node -> ++nodes[0] <= LONGEST_TITLE);
        if (nodes[0] > LONGEST_TITLE) {
            return Optional.empty();
        }
        return HtmlNodes.letters(element, LONGEST_TITLE + 1) > LONGEST_TITLE
                ? Optional.empty()
                : Optional.of(element.text());
    }

    /** A place inside another of its kind holds no more than that one; to count its text again would take long. */
    private static void place(List<Element> here, Element element) {
        if (here.isEmpty() || !isInside(element, here.get(here.size() - 1))) {
            here.add(element);
        }
    }

    private static boolean isInside(Element element, Element outer) {
        var at = element.parent();
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at == outer;
    }

    /** Best first: what the portal names as title, headings, last the title of the window. */
    List<String> titles() {
        var all = new LinkedHashSet<>(titles);
        windowTitle.ifPresent(all::add);
        all.removeIf(String::isBlank);
        return List.copyOf(all);
    }

    /** The element that holds the article: of the most particular places with a text, the longest; else the body. */
    Element article() {
        for (int rank : places.keySet().stream().sorted().toList()) {
            var here = places.getOrDefault(rank, List.of());
            var longest = here.size() == 1 ? here.get(0) : longest(here);
            if (HtmlNodes.letters(longest, ENOUGH) >= ENOUGH) {
                return longest;
            }
        }
        return page.body();
    }

    private static Element longest(List<Element> elements) {
        Element best = elements.get(0);
        int most = 0;
        for (var element : elements) {
            int letters = HtmlNodes.letters(element, Integer.MAX_VALUE);
            if (letters > most) {
                best = element;
                most = letters;
            }
        }
        return best;
    }
}
