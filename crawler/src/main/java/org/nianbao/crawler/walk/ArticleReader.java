package org.nianbao.crawler.walk;

import java.time.ZoneId;
import java.util.List;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.store.DateBasis;

/** Reads the page behind a list item: its title, its files, and every date of publication it claims. */
public final class ArticleReader {

    private final ZoneId zone;

    /**
     * @param zone the zone whose calendar decides, Asia/Shanghai
     */
    public ArticleReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a page, or notes what is claimed about a file that the list links directly.
     *
     * @param fetched the answer
     * @param item the row that led to it
     */
    public Article read(Fetched fetched, ListItem item) {
        var dates = new ArticleDates(fetched, zone);
        if (!HtmlPages.isMarkup(fetched)) {
            dates.addList(item);
            dates.addUrl(item);
            dates.addHeader();
            return new Article(item.title(), dates.claims(), true, List.of(), Origin.of(fetched.url()));
        }
        var page = HtmlPages.parse(fetched);
        var title = ArticleTitle.of(page, item.title());
        var body = ArticleBody.of(page);
        dates.add(DateBasis.META, MetaDates.of(page));
        dates.add(DateBasis.ELEMENT, ElementDates.of(page));
        dates.add(DateBasis.PAGE, PageDates.beside(page.text(), title));
        dates.addList(item);
        dates.addUrl(item);
        dates.addHeader();
        return new Article(title, dates.claims(), body.hasText(), Attachments.of(page, body), Origin.of(page));
    }
}
