package org.nianbao.crawler.walk;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Error pages that come with status 200. */
final class SoftErrors {

    private static final int SHORT_PAGE = 300;

    private static final Pattern WORDS = Pattern.compile(
            "页面不存在|页面未找到|页面没有找到|找不到(?:该|您|页面|网页|相关页面)|您(?:所)?访问的(?:页面|内容|栏目|文章)|页面已(?:被)?删除|网站(?:正在)?(?:升级|维护)|系统维护|(?<!\\d)404(?!\\d)|(?i:not found)");

    /** Words for a page that is not there, as against a portal that is being mended. */
    private static final Pattern ABSENT =
            Pattern.compile("不存在|未找到|没有找到|找不到|已(?:被)?删除|(?<!\\d)404(?!\\d)|(?i:not found)");

    /** Where portals send who asks for what they have not. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)/(?:404|notfound|not_found|error(?:_?page)?)(?:\\.[a-z]{3,5})?$");

    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2");

    private SoftErrors() {}

    /** Whether the words of an error page say that the page asked for is not there. */
    static boolean sayAbsent(HtmlPage page) {
        return on(page).filter(words -> ABSENT.matcher(words).find()
                        || ABSENT.matcher(page.dom().title() + " " + beginning(page))
                                .find())
                .isPresent();
    }

    private static String beginning(HtmlPage page) {
        var text = page.text();
        return text.substring(0, Math.min(text.length(), SHORT_PAGE));
    }

    /** The words of an error page, if the page is one. */
    static Optional<String> on(HtmlPage page) {
        var path = Optional.ofNullable(page.url().getPath()).orElse("");
        if (ADDRESS.matcher(path).find()) {
            return Optional.of(path);
        }
        var headings = Stream.concat(
                Stream.of(page.dom().title()),
                page.elements().select(HEADINGS, "h1", "h2").stream().map(h -> h.text()));
        var text = page.text();
        return Stream.concat(
                        headings.filter(h -> h.length() <= 40), Stream.of(text).filter(t -> t.length() <= SHORT_PAGE))
                .map(WORDS::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(java.util.regex.Matcher::group)
                .findFirst();
    }
}
