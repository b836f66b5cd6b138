package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** The elements of a page by their tags and names, so that for what is rare the tree need not be searched. */
final class Elements {

    private final Document dom;
    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> classes = new HashSet<>();

    Elements(Document dom) {
        this.dom = dom;
        dom.stream().forEach(element -> {
            all.add(element);
            byTag.computeIfAbsent(element.normalName(), t -> new ArrayList<>()).add(element);
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
            if (element.hasAttr("class")) {
                classes.add(element.className());
            }
        });
    }

    /** In the order of the page. */
    List<Element> tagged(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** What a query finds that only elements with these tags answer, in the order of the page. */
    List<Element> select(Evaluator query, String... tags) {
        var present = Arrays.stream(tags).filter(byTag::containsKey).toList();
        if (present.isEmpty()) {
            return List.of();
        }
        return present.size() > 1
                ? dom.select(query)
                : tagged(present.get(0)).stream().filter(e -> e.is(query)).toList();
    }

    /** What a query finds that only elements with these tags, a class or an id answer, in the order of the page. */
    List<Element> named(Evaluator query, Set<String> tags) {
        return all.stream()
                .filter(e -> tags.contains(e.normalName()) || e.hasAttr("class") || e.hasAttr("id"))
                .filter(e -> e.is(query))
                .toList();
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Whether an element may have a class, given in lower case; {@code false} is certain. */
    boolean mayHaveClass(String name) {
        return classes.stream().anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(name));
    }

    /** Whether a pattern is found in an id or in the classes of an element as they are written. */
    boolean hasName(Pattern pattern) {
        return ids.stream().anyMatch(n -> pattern.matcher(n).find())
                || classes.stream().anyMatch(n -> pattern.matcher(n).find());
    }
}
