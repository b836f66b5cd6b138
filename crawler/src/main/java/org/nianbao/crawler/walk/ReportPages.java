package org.nianbao.crawler.walk;

import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;

/** Recognises the page of a report that was met before. */
public final class ReportPages {

    private ReportPages() {}

    /**
     * Whether a page is that of the report: it bears its title, or that of a report of the year, over some matter.
     *
     * @param title as it was met
     */
    public static boolean shows(Fetched fetched, int year, String title) {
        if (!HtmlPages.isMarkup(fetched)) {
            return false;
        }
        var page = HtmlPages.parse(fetched);
        var body = ArticleBody.of(page);
        boolean matter = body.hasText()
                || (!body.isEmpty()
                        && (!Attachments.of(page, body).isEmpty()
                                || !Frames.of(page, body).isEmpty()
                                || body.element().get().selectFirst("img") != null));
        return matter && ArticleTitle.candidates(page).stream().anyMatch(t -> t.equals(title) || isOf(year, t));
    }

    private static boolean isOf(int year, String title) {
        Optional<Title> read = Titles.read(title);
        return read.isPresent()
                && read.get().year().isPresent()
                && read.get().year().getAsInt() == year;
    }
}
