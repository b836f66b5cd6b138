package org.nianbao.crawler.letter;

import java.util.List;

/** Makes sections of lists that may be long: what is too much is counted, and where it is found is said. */
final class Listing {

    /** Entries of a section; a mail that is cut by the mailbox helps nobody. */
    static final int MOST = 20;

    private final Desk desk;

    Listing(Desk desk) {
        this.desk = desk;
    }

    /** A section about reports, the heaviest first; what holds for all of them is said once. */
    Section reports(String title, Tone tone, List<Item> items) {
        var sorted = items.stream().sorted(Item.ORDER).toList();
        var common = Item.common(sorted);
        var shown = sorted.stream()
                .limit(MOST)
                .map(item -> item.entry(common.isPresent(), term -> term.words(desk)))
                .toList();
        return section(title, tone, common.map(term -> term.words(desk)).orElse(""), shown, sorted.size());
    }

    /** A section about anything else. */
    Section section(String title, Tone tone, List<Entry> entries) {
        return section(title, tone, "", entries.stream().limit(MOST).toList(), entries.size());
    }

    private Section section(String title, Tone tone, String intro, List<Entry> shown, int count) {
        int left = count - shown.size();
        return new Section(title, count, tone, intro, shown, left > 0 ? more(left) : "");
    }

    private String more(int left) {
        return desk.page().map(page -> desk.text("more.page", left, page)).orElseGet(() -> desk.text("more", left));
    }
}
