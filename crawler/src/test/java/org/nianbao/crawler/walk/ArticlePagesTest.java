package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;

/** The pages of one article, and of nothing else. */
class ArticlePagesTest {

    private static final String HOST = "http://www.jia.example";
    private static final String FIRST = HOST + "/xxgk/t20230112_5.html";

    private final Map<String, String> portal = new LinkedHashMap<>();

    private ArticlePages.Rest rest(String url, String inside) {
        Fetcher fetcher = asked -> portal.containsKey(asked.url().toString())
                ? FakeFetcher.fetched(
                        asked.url().toString(),
                        String.valueOf(portal.get(asked.url().toString())))
                : new FetchOutcome.Gone(404);
        return ArticlePages.after(FakeFetcher.fetched(url, page("第一页", inside)), fetcher);
    }

    private static List<String> paths(ArticlePages.Rest rest) {
        return rest.further().stream()
                .map(Fetched::url)
                .map(URI::toString)
                .map(url -> url.substring(HOST.length()))
                .toList();
    }

    private static String page(String text, String inside) {
        return "<body><h1>年报</h1><div class=TRS_Editor><p>" + (text + "的内容。").repeat(30) + "</p>" + inside
                + "</div></body>";
    }

    private ArticlePagesTest have(String path, String text) {
        portal.put(HOST + path, page(text, ""));
        return this;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "createPageHTML(3, 0, \"t20230112_5\", \"html\"); | /xxgk/t20230112_5_1.html | /xxgk/t20230112_5_2.html",
                "createPageHTML(3, 0, \"t20230112_5\", \"html\"); | /xxgk/t20230112_5_2.html | /xxgk/t20230112_5_3.html",
                "createPageHTML('page', 3, 1, 't20230112_5', 'html', 30); | /xxgk/t20230112_5_2.html | /xxgk/t20230112_5_3.html",
            })
    void aScriptTellsThePages(String script, String second, String third) {
        have(second, "第二页").have(third, "第三页");
        var rest = rest(FIRST, "<script>" + script + "</script>");
        assertThat(paths(rest)).containsExactly(second, third);
        assertThat(rest.missing()).isEmpty();
        assertThat(rest.shell()).isFalse();
    }

    @Test
    void linksTellThePagesOneByOne() {
        portal.put(HOST + "/xxgk/t20230112_5_2.html", page("第二页", "<a href='t20230112_5_3.html'>下一页</a>"));
        have("/xxgk/t20230112_5_3.html", "第三页");
        assertThat(paths(rest(FIRST, "第1页 <a href='t20230112_5_2.html'>下一页</a>")))
                .containsExactly("/xxgk/t20230112_5_2.html", "/xxgk/t20230112_5_3.html");
    }

    @Test
    void parametersTellThePages() {
        have("/show.jsp?id=5&page=2", "第二页");
        assertThat(paths(rest(
                        HOST + "/show.jsp?id=5",
                        "<a href='?id=5&page=1'>1</a> <a href='?id=5&page=2'>2</a> <a href='?id=6&page=2'>3</a>")))
                .containsExactly("/show.jsp?id=5&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>createPageHTML(9, 0, \"index\", \"html\");</script>",
                "<a href='t20230113_6.html'>下一篇</a>",
                "<a href='t20230112_6_2.html'>2</a>",
                "<a href='http://other.example/xxgk/t20230112_5_2.html'>2</a>",
                "<a href='t20230112_5_2.html'>附表</a>",
                "<div class=footer><a href='t20230112_5_2.html'>2</a></div>",
                "<a href='t20230112_5.html'>1</a>",
            })
    void otherPagersLeadNowhere(String markup) {
        have("/xxgk/t20230112_5_2.html", "别的");
        assertThat(rest(FIRST, markup).further()).isEmpty();
        assertThat(rest(FIRST, markup).missing()).isEmpty();
    }

    @Test
    void aLinkedPageThatRepeatsAnotherIsTheSamePage() {
        have("/xxgk/t20230112_5_1.html", "第一页").have("/xxgk/t20230112_5_2.html", "第二页");
        var rest = rest(FIRST, "<a href='t20230112_5_1.html'>1</a> <a href='t20230112_5_2.html'>2</a>");
        assertThat(paths(rest)).containsExactly("/xxgk/t20230112_5_2.html");
        assertThat(rest.missing()).isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsMissing() {
        have("/xxgk/t20230112_5_1.html", "第二页");
        assertThat(rest(FIRST, "<script>createPageHTML(3, 0, \"t20230112_5\", \"html\");</script>")
                        .missing())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("t20230112_5_3.html").contains("Gone"));
    }

    @Test
    void anArticleWithoutEndIsNotWhole() {
        for (int i = 1; i < 40; i++) {
            portal.put(
                    HOST + "/xxgk/t20230112_5_" + i + ".html",
                    page("第" + i + "页", "<a href='t20230112_5_" + (i + 1) + ".html'>下一页</a>"));
        }
        var rest = rest(FIRST, "<a href='t20230112_5_1.html'>下一页</a>");
        assertThat(rest.further()).hasSize(19);
        assertThat(rest.missing()).isPresent();
    }

    @Test
    void theFramesOfAPortalAreNotItsArticles() {
        have("/top.html", "头").have("/frame/1.html", "正文").have("/footer.html", "脚");
        Fetcher fetcher = asked -> FakeFetcher.fetched(
                asked.url().toString(), String.valueOf(portal.get(asked.url().toString())));
        var shell = "<body><iframe src='/top.html'></iframe><h1>年报</h1><div class=TRS_Editor>"
                + "<iframe src='/frame/1.html'></iframe></div><iframe src='/footer.html'></iframe></body>";
        var rest = ArticlePages.after(FakeFetcher.fetched(FIRST, shell), fetcher);
        assertThat(rest.shell()).isTrue();
        assertThat(paths(rest)).containsExactly("/frame/1.html");
    }

    @Test
    void aFrameInAPageWithATextIsNotItsText() {
        have("/frame/1.html", "别的");
        assertThat(rest(FIRST, "<iframe src='/frame/1.html'></iframe>").further())
                .isEmpty();
    }
}
