package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entry about one report, before it is decided whether the report has to be named.
 *
 * @param weight the heavier first
 */
record Item(Term term, long weight, Entry entry) {

    /** Those that weigh the same stay in the order of the list. */
    static final Comparator<Item> ORDER =
            Comparator.comparingLong(Item::weight).reversed().thenComparing(Item::term);

    static Item of(
            Term term, long weight, String name, String status, Tone tone, List<String> lines, Optional<String> link) {
        return new Item(term, weight, new Entry(name, status, tone, lines, link));
    }

    /** The term of all of them, if it is the same. */
    static Optional<Term> common(List<Item> items) {
        var terms = items.stream().map(Item::term).distinct().limit(2).toList();
        return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
    }

    /** The entry; it names the report unless that was said of all. */
    Entry entry(boolean said, Function<Term, String> words) {
        if (said) {
            return entry;
        }
        var lines = new ArrayList<String>();
        lines.add(words.apply(term));
        lines.addAll(entry.lines());
        return new Entry(entry.name(), entry.status(), entry.tone(), lines, entry.link());
    }
}
