package org.nianbao.crawler.walk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What elements of a page, rather than scripts, tell of the extent of its list. */
final class PageMarks {

    private static final Pattern TOTAL_COUNT = Pattern.compile("\\btotalCount\\s{0,3}=\\s{0,3}['\"]?(\\d{1,6})\\b");
    private static final Pattern RECORD_COUNT = Pattern.compile("\\brecordCount\\s{0,3}:\\s{0,3}['\"]?(\\d{1,6})\\b");

    private static final Evaluator EASY_SITE = QueryParser.parse("input[name=article_paging_list_hidden][totalpage]");
    private static final Evaluator HENAN = QueryParser.parse("#pageDec[pagesize][pagecount]");
    private static final Evaluator CURRENT = QueryParser.parse("#eprotalCurrentPageId[value]");
    private static final Evaluator PAGED = QueryParser.parse(".pagedContent");

    private PageMarks() {}

    /** The number of pages, with their addresses. */
    static Optional<PagerDialect.Announcement> read(HtmlPage page) {
        var easySite = page.elements().select(EASY_SITE, "input").stream().findFirst();
        if (easySite.isPresent()) {
            return PagerDialect.Announcement.of(easySite.get().attr("totalpage"), easySite(page, easySite.get()));
        }
        if (!page.elements().hasId("pageDec")) {
            return Optional.empty();
        }
        var henan = page.dom().selectFirst(HENAN);
        return henan != null && henan.attr("pagesize").matches("[1-9]\\d{0,3}")
                ? PagerDialect.Announcement.of(
                        henan.attr("pagecount"),
                        Optional.of(new PageAddress.Offset("offset", Integer.parseInt(henan.attr("pagesize")))))
                : Optional.empty();
    }

    /** {@code {module}-{N}.html} beside the page, of a long module id the first eight digits; on some portals only by a query. */
    private static Optional<PageAddress> easySite(HtmlPage page, Element input) {
        var module = input.attr("moduleid");
        if (!module.matches("[\\w-]{1,64}")) {
            return Optional.empty();
        }
        var name = module.length() >= 32 ? module.substring(0, 8) : module;
        var suffix = page.url().toString().contains(".shtml") ? "shtml" : "html";
        var current = page.dom().selectFirst(CURRENT);
        return Optional.of(new PageAddress.Module(
                name, suffix, module, current == null ? Optional.empty() : Optional.of(current.attr("value"))));
    }

    /** The number of rows, where all of them stand in the page and a script shows them bit by bit. */
    static OptionalInt rows(HtmlPage page) {
        if (page.elements().mayHaveClass("pagedcontent") && page.dom().selectFirst(PAGED) != null) {
            return number(TOTAL_COUNT, page);
        }
        return says(page, "maxStaticIndex") || says(page, "list2.trsapi")
                ? number(RECORD_COUNT, page)
                : OptionalInt.empty();
    }

    private static boolean says(HtmlPage page, String word) {
        return page.digraphs().mayHold(word) && page.source().contains(word);
    }

    private static OptionalInt number(Pattern pattern, HtmlPage page) {
        return List.of(pattern.matcher(page.source())).stream()
                .filter(java.util.regex.Matcher::find)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .findFirst();
    }
}
