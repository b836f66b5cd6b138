package org.nianbao.parser.document.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** What a browser prints at the edge: the moment and the title; the address and the page. */
    private static final Pattern BROWSER = Pattern.compile(
            "\\d{1,4}/\\d{1,2}/\\d{1,4},?(?:上午|下午)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[AP]M)?.*|(?:https?|file|about|data):.*\\d{1,3}/\\d{1,3}",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final int pages;

    private Furniture(int pages) {
        this.pages = pages;
    }

    /**
     * The pages without page numbers, and without the lines that stand at an edge of all of them. Of a line repeated on
     * some only, as the head of a table may be, the first occurrence stays.
     */
    static List<PageContent> removed(List<PageContent> pages) {
        var furniture = new Furniture(pages.size());
        for (var content : pages) {
            for (var item : content.items()) {
                if (item instanceof PageContent.Line line && isAtEdge(line.line(), content.page())) {
                    furniture.times.merge(key(line.line()), 1, Integer::sum);
                }
            }
        }
        return pages.stream().map(furniture::clean).toList();
    }

    private PageContent clean(PageContent content) {
        var kept = content.items().stream()
                .filter(item -> !(item instanceof PageContent.Line line) || !isFurniture(line.line(), content.page()))
                .toList();
        return new PageContent(content.page(), kept);
    }

    private boolean isFurniture(TextLine line, Page page) {
        if (isNumberOrStamp(line, page)) {
            return true;
        }
        if (!isAtEdge(line, page)) {
            return false;
        }
        // The cover may lack what all other pages have.
        int n = times.getOrDefault(key(line), 0);
        return n > 1 && (n >= pages - 1 || !seen.add(key(line)));
    }

    /** The number of the page, or what a browser prints around it. */
    static boolean isNumberOrStamp(TextLine line, Page page) {
        if (!isAtEdge(line, page)) {
            return false;
        }
        var text = squeezed(line);
        return PAGE_NUMBER.matcher(text).matches() || BROWSER.matcher(text).matches();
    }

    private static boolean isAtEdge(TextLine line, Page page) {
        double edge = EDGE * page.height();
        return line.y() <= edge || line.y() >= page.height() - edge;
    }

    private static String squeezed(TextLine line) {
        return line.running().replaceAll("\\s", "");
    }

    /** The line without its numbers, and where it stands. */
    private static String key(TextLine line) {
        return Math.round(line.y() / 4) + DIGITS.matcher(squeezed(line)).replaceAll("#");
    }
}
