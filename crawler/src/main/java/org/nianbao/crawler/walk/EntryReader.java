package org.nianbao.crawler.walk;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.crawler.walk.family.Entry;

/** Makes rows of a column out of what a portal sent. */
final class EntryReader {

    /** Where the portals' seconds are counted. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int LONGEST_TITLE = 500;
    private static final int SHORTEST_TITLE = 2;

    private final HtmlPage column;
    private final int pageNo;

    EntryReader(HtmlPage column, int pageNo) {
        this.column = column;
        this.pageNo = pageNo;
    }

    /** The rows an entry holds; one that tells no title or no address holds none. */
    List<ListItem> read(Entry entry) {
        if (entry instanceof Entry.Told told) {
            return told(told).stream().toList();
        }
        if (entry instanceof Entry.Shown shown) {
            return shown(shown.row()).stream().toList();
        }
        var html = ((Entry.Fragment) entry).html();
        var dom = Jsoup.parse(html, column.url().toString());
        return ListFinder.rows(new HtmlPage(column.url(), column.base(), html, dom), pageNo);
    }

    private Optional<ListItem> told(Entry.Told told) {
        var title = LinkTitle.withoutDate(Jsoup.parse(cut(told.title())).text());
        var url = column.anchors().resolve(told.url());
        if (title.length() < SHORTEST_TITLE || url.isEmpty()) {
            return Optional.empty();
        }
        var date = date(told.date(), url.get());
        var files = told.files().stream()
                .flatMap(f -> column.anchors().resolve(f.url()).map(u -> new ListItem.File(u, f.name())).stream())
                .toList();
        return Optional.of(new ListItem(
                url.get(),
                title,
                date,
                date.isPresent() ? told.date() : "",
                pageNo,
                Optional.of(told.publisher()).filter(p -> !p.isBlank()),
                files));
    }

    private Optional<ListItem> shown(Element row) {
        for (var anchor : row.select("a")) {
            var title = LinkTitle.of(anchor);
            var url = Links.target(column, anchor);
            if (title.length() >= SHORTEST_TITLE && url.isPresent()) {
                var bare = row.clone();
                bare.select("a").remove();
                var date = DateText.find(bare.text())
                        .or(() -> monthAndDay(bare.text(), url.get()))
                        .or(() -> DateText.find(anchor.text().replace(title, " ")));
                return Optional.of(new ListItem(
                        url.get(),
                        title,
                        date.map(DateText::date),
                        date.map(DateText::raw).orElse(""),
                        pageNo));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text, URI url) {
        if (text.matches("\\d{9,10}|\\d{12,13}")) {
            return day(Long.parseLong(text) / (text.length() > 10 ? 1000 : 1));
        }
        return DateText.find(text).or(() -> monthAndDay(text, url)).map(DateText::date);
    }

    private static Optional<LocalDate> day(long seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZONE).toLocalDate());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<DateText> monthAndDay(String text, URI url) {
        var year = UrlDates.year(url);
        return year.isEmpty()
                ? Optional.empty()
                : List.of(text.split("\\s+", -1)).stream()
                        .flatMap(word -> DateText.monthAndDay(word, year.getAsInt()).stream())
                        .findFirst();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }
}
