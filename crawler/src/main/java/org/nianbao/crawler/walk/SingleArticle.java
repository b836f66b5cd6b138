package org.nianbao.crawler.walk;

import java.util.Optional;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;

/** A column that is no list but the report itself. */
final class SingleArticle {

    private SingleArticle() {}

    /** The one item of such a column. */
    static Optional<ListItem> read(HtmlPage page) {
        var title = ArticleTitle.candidates(page).stream()
                .filter(t -> Titles.read(t).map(Title::year).isPresent())
                .filter(t -> Titles.read(t).orElseThrow().year().isPresent())
                .findFirst();
        if (title.isEmpty()) {
            return Optional.empty(); // most columns, and to look for a text takes long
        }
        var body = ArticleBody.of(page);
        return body.isEmpty() || !(body.hasText() || !Attachments.of(page, body).isEmpty())
                ? Optional.empty()
                : title.map(t -> new ListItem(page.url(), t, Optional.empty(), "", 1));
    }
}
