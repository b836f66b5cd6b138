package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What a page says about the extent of its list. The order of trust: scripts, then the text, then the links.
 *
 * @param pages announced number of pages
 * @param rows announced number of rows
 * @param address where further pages lie, for pagers that are made by a script
 * @param next the link to the next page
 * @param unread whether there are traces of a pager that could not be read
 */
record Pager(OptionalInt pages, OptionalInt rows, Optional<PageAddress> address, NextLink next, boolean unread) {

    private static final Pattern PAGES =
            Pattern.compile("共计?\\s{0,3}(\\d{1,5})\\s{0,3}页|第\\s{0,3}\\d{1,5}\\s{0,3}[/／]\\s{0,3}(\\d{1,5})\\s{0,3}页");
    private static final Pattern FRACTION =
            Pattern.compile("(?<![\\d/])\\d{1,5}\\s{0,2}[/／]\\s{0,2}(\\d{1,5})(?![\\d/])");
    private static final Pattern ROWS = Pattern.compile("共计?\\s{0,3}(?:有)?\\s{0,3}(\\d{1,6})\\s{0,3}(?:条|篇|项)");
    private static final Pattern PAGER_WORDS = Pattern.compile("下一页|下页|尾页|末页|上一页|上页");
    private static final int MOST_WORDS = 50;
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\b(?:totalpage|pagecount)=['\"](\\d{1,5})['\"]");
    private static final Pattern TRACES = Pattern.compile(
            "createPageHTML|countPage|laypage|\\bpagination\\s{0,3}\\(|(?i)\\b(?:pageCount|totalPages?|pageTotal)\\b|加载更多");

    /** What every one of the patterns for a source needs, in lower case; most pages have none of it. */
    private static final List<String> NAMES = List.of(
            "createpagehtml", "pagecount", "countpage", "laypage", "pagination", "totalpage", "pagetotal", "加载更多");

    /** Shorter lists fit on one page in every family of portals. */
    private static final int LONG_LIST = 10;

    private static final String PLACE_NAME =
            "(?i)^(?:pagers?|pages?|paging|pagination|page_?(?:div|box|bar)|fenye|laypage)$";
    private static final Pattern PLACE = Pattern.compile(PLACE_NAME);
    private static final Evaluator PLACES = QueryParser.parse("[id~=" + PLACE_NAME + "], [class~=" + PLACE_NAME + "]");

    /**
     * Reads a page's pager.
     *
     * @param list the list it belongs to; of several pagers the first after it counts
     */
    static Pager read(HtmlPage page, Optional<Element> list) {
        var scripts = scripts(page, list);
        var announced = ScriptPagers.ALL.stream()
                .flatMap(dialect -> scripts.stream().flatMap(s -> dialect.read(s).stream()))
                .findFirst()
                .or(() -> PageMarks.read(page));
        var named = isNamed(page);
        var text = page.text();
        var pagerText = text.indexOf('页') < 0 ? "" : pagerText(page);
        var pages = announced
                .map(a -> OptionalInt.of(a.pages()))
                .or(() -> named ? number(ATTRIBUTE, page.source()) : Optional.empty())
                .or(() -> number(PAGES, text))
                .or(() -> number(FRACTION, pagerText))
                .orElse(OptionalInt.empty());
        return new Pager(
                pages,
                rows(page, pagerText),
                announced.flatMap(PagerDialect.Announcement::address),
                NextLink.on(page),
                pages.isEmpty()
                        && ((named && TRACES.matcher(page.source()).find())
                                || page.scriptFamily().isPresent()
                                || isPlaceLeftFree(page, list)));
    }

    private static boolean isNamed(HtmlPage page) {
        var possible = NAMES.stream().filter(page.digraphs()::mayHold).toList();
        if (possible.isEmpty()) {
            return false;
        }
        var lower = page.source().toLowerCase(Locale.ROOT);
        return possible.stream().anyMatch(lower::contains);
    }

    private static OptionalInt rows(HtmlPage page, String pagerText) {
        var marked = PageMarks.rows(page);
        return marked.isPresent() ? marked : number(ROWS, pagerText).orElse(OptionalInt.empty());
    }

    /** This pager; where it does not tell the addresses or the number of pages, the earlier one's. */
    Pager orElseOf(Pager earlier) {
        return new Pager(
                pages.isPresent() ? pages : earlier.pages,
                rows.isPresent() ? rows : earlier.rows,
                address.or(earlier::address),
                next,
                unread && earlier.pages.isEmpty());
    }

    /** A long list with an empty element named for a pager: a script of another file fills it. */
    private static boolean isPlaceLeftFree(HtmlPage page, Optional<Element> list) {
        return list.isPresent()
                && list.get().childrenSize() >= LONG_LIST
                && page.elements().hasName(PLACE)
                && page.dom().select(PLACES).stream().anyMatch(e -> e.text().isBlank());
    }

    private static List<String> scripts(HtmlPage page, Optional<Element> list) {
        var after = new ArrayList<String>();
        var before = new ArrayList<String>();
        var passed = false;
        for (var element : page.dom().getAllElements()) {
            passed |= list.isPresent() && element == list.get();
            if (element.normalName().equals("script")) {
                (passed ? after : before).add(element.data());
            }
        }
        after.addAll(before);
        return after;
    }

    private static String pagerText(HtmlPage page) {
        return page.dom().body().getAllElements().stream()
                .filter(e -> OwnText.holds(e, '页')
                        && PAGER_WORDS.matcher(e.ownText()).find())
                .limit(MOST_WORDS)
                .map(e -> block(e).text())
                .filter(t -> t.length() <= 400)
                .collect(Collectors.joining("\n"));
    }

    /** The pager around one of its words: as far up as the text stays that of a pager. */
    private static Element block(Element word) {
        Element block = word;
        for (int level = 0; level < 4; level++) {
            var parent = block.parent();
            if (parent == null || parent.text().length() > 200) {
                break;
            }
            block = parent;
        }
        return block;
    }

    private static Optional<OptionalInt> number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Optional.of(OptionalInt.of(Integer.parseInt(found.group(group))));
            }
        }
        return Optional.empty();
    }
}
