package org.nianbao.crawler.cli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What placeholders stand for.
 *
 * @param texts by name; an empty text stands for "not there"
 * @param lists by name; a block of that name is repeated for each element
 */
record Values(Map<String, String> texts, Map<String, List<Values>> lists) {

    Values {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /**
     * For what a block is repeated: the elements of a list, or these values once if there is such a text.
     *
     * @throws TemplateException if there is neither
     */
    List<Values> block(String name) {
        var list = lists.get(name);
        if (list != null) {
            return list.stream().map(this::within).toList();
        }
        return text(name)
                .map(text -> text.isEmpty() ? List.<Values>of() : List.of(this))
                .orElseThrow(() -> new TemplateException("template.unknown", name));
    }

    /** An element sees the texts around it, but no lists: a list within a list could grow without end. */
    private Values within(Values element) {
        var all = new HashMap<>(texts);
        all.putAll(element.texts);
        return new Values(all, Map.of());
    }
}
