package org.nianbao.crawler.walk;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.nianbao.parser.report.Titles;

/** What a page calls itself. */
final class ArticleTitle {

    private static final Evaluator METAS =
            QueryParser.parse("meta[name~=(?i)^\\s*articletitle\\s*$], meta[property~=(?i)^\\s*articletitle\\s*$]");
    private static final Evaluator HEADINGS = QueryParser.parse(
            "ucaptitle, h1, h2, .article-title, .article_title, .articleTitle, .bt-title, .title, #title, .xxgk-title");
    private static final Set<String> HEADING_TAGS = Set.of("ucaptitle", "h1", "h2");
    private static final int LONGEST = 200;

    private static final Pattern SITE = Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]+\\s+|[-–—]{1,2}(?=[^-–—]{2,30}$)");

    private ArticleTitle() {}

    /** The title of an article: the first that is a report's, else the page's first, else the list's. */
    static String of(HtmlPage page, String listTitle) {
        var candidates = candidates(page);
        return Stream.concat(candidates.stream(), Stream.of(listTitle))
                .filter(t -> Titles.read(t).isPresent())
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(listTitle);
    }

    /** All that may be the title, the likelier first. */
    static List<String> candidates(HtmlPage page) {
        var metas = page.elements().select(METAS, "meta").stream().map(m -> m.attr("content"));
        var headings = page.elements().named(HEADINGS, HEADING_TAGS).stream()
                .filter(e -> !page.anchors().isSurrounded(e))
                .map(Element::text);
        var whole = page.dom().title();
        return Stream.of(metas, headings, Stream.of(whole, withoutSite(whole)))
                .flatMap(s -> s)
                .map(String::strip)
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .distinct()
                .toList();
    }

    /** A page title up to the name of the site. */
    private static String withoutSite(String title) {
        return SITE.split(title, 2)[0];
    }
}
