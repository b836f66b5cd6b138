package org.nianbao.crawler.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which numerals of a document a program would count to itself: 一、 and below it （一）, and 1. in tables. */
final class Numbering {

    private static final String HAN = "一二三四五六七八九";
    private static final Pattern SECTION = Pattern.compile("^([一二三四五六七八九])、(.+)$");
    private static final Pattern PART = Pattern.compile("^（([一二三四五六七八九])）(.+)$");
    private static final Pattern ITEM = Pattern.compile("^([1-9])\\.([^0-9].*)$");

    private final List<Integer> counts = new ArrayList<>(List.of(0, 0));
    private int items;
    private int lists;

    /**
     * A paragraph that is numbered.
     *
     * @param level 0 for 一、, 1 for （一）, 2 for an item of a list of its own
     * @param list which list of items, from 1
     * @param first whether it is the list's first item
     */
    record Numbered(int level, int list, boolean first, String label, String rest) {}

    Optional<Numbered> running(String text) {
        var section = SECTION.matcher(text);
        if (section.matches() && HAN.indexOf(section.group(1)) == counts.get(0)) {
            counts.set(0, counts.get(0) + 1);
            counts.set(1, 0);
            return Optional.of(new Numbered(0, 0, false, section.group(1) + "、", section.group(2)));
        }
        var part = PART.matcher(text);
        if (part.matches() && HAN.indexOf(part.group(1)) == counts.get(1)) {
            counts.set(1, counts.get(1) + 1);
            return Optional.of(new Numbered(1, 0, false, "（" + part.group(1) + "）", part.group(2)));
        }
        return Optional.empty();
    }

    Optional<Numbered> inCell(String text) {
        var item = ITEM.matcher(text);
        if (!item.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(item.group(1));
        if (number != 1 && number != items + 1) {
            return Optional.empty();
        }
        lists += number == 1 ? 1 : 0;
        items = number;
        return Optional.of(new Numbered(2, lists, number == 1, number + ".", item.group(2)));
    }

    int lists() {
        return lists;
    }
}
