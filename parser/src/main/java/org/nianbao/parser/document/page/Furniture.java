package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to the paper and not to the text: page numbers, and lines repeated at the edge of every page. */
final class Furniture {

    /** Part of a page's height, at its top and at its bottom, where such lines stand. */
    private static final double EDGE = 0.12;

    /** {@code - 3 -}, {@code — 4 —}, {@code 3/10}, {@code 第3页}, {@code 第 3 页 共 10 页}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―－_·.]*第?\\d{1,3}页?[-—–―－_·.]*(?:(?:[/／,，]|共|of)*\\d{1,3}页?)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Furniture() {}

    /** The pages without page numbers, and without repetitions of a line at an edge; its first occurrence stays. */
    static List<PageContent> removed(List<PageContent> pages) {
        var seen = new HashSet<String>();
        var cleaned = new ArrayList<PageContent>(pages.size());
        for (var content : pages) {
            var items = content.items().stream()
                    .filter(item ->
                            !(item instanceof PageContent.Line line && isFurniture(line.line(), content.page(), seen)))
                    .toList();
            cleaned.add(new PageContent(content.page(), items));
        }
        return cleaned;
    }

    private static boolean isFurniture(TextLine line, Page page, Set<String> seen) {
        double edge = EDGE * page.height();
        if (line.y() > edge + line.size() && line.y() < page.height() - edge) {
            return false;
        }
        var text = line.running().replaceAll("\\s", "");
        return PAGE_NUMBER.matcher(text).matches()
                || !seen.add(Math.round(line.y() / 4) + DIGITS.matcher(text).replaceAll("#"));
    }
}
