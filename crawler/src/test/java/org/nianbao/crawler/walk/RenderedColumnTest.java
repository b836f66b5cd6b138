package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer.Rendering;
import org.nianbao.store.LookState;

/** What is made of a page whose scripts ran, whoever ran them. */
class RenderedColumnTest {

    private static final String COLUMN = "https://www.jia.gov.cn/nb/";
    private static final String SHELL =
            "<html><head><title>政府信息公开年报</title></head><body><div id=\"app\"></div><script src=/chunk-vendors.js></script></body></html>";
    private static final String ROWS = "<ul><li><a href=/a/1.html>甲局2022年政府信息公开工作年度报告</a><span>2023-01-18</span></li>"
            + "<li><a href=/a/2.html>甲局2021年政府信息公开工作年度报告</a><span>2022-01-12</span></li></ul>";

    private final List<PageRenderer.Sheet> rendered = new ArrayList<>();

    private ColumnSight look(FakeFetcher portal, Rendering rendering) {
        var renderer = new PageRenderer() {
            @Override
            public Rendering render(Sheet page, Fetcher fetcher) {
                rendered.add(page);
                return rendering;
            }

            @Override
            public String name() {
                return "a test";
            }
        };
        return new ColumnReader().look(URI.create(COLUMN + "#/list"), portal, 10, renderer);
    }

    private ColumnReading read(String body, String... troubles) {
        var portal = new FakeFetcher().page(COLUMN + "#/list", SHELL);
        return look(portal, new Rendering.Shown("<html><body>" + body + "</body></html>", List.of(troubles)))
                .reading();
    }

    @ParameterizedTest
    @CsvSource({"共 2 条", "共2条 1/1页", "共1页", "共有2条 ‹ 1 ›"})
    void aListWhoseWordsSayThatItIsAllIsComplete(String words) {
        var reading = read("<div class=box>" + ROWS + "<p>" + words + "</p></div>");

        assertThat(reading.state()).as(reading.detail()).isEqualTo(LookState.OK);
        assertThat(reading.items())
                .extracting(i -> i.url().toString())
                .containsExactly("https://www.jia.gov.cn/a/1.html", "https://www.jia.gov.cn/a/2.html");
        assertThat(rendered).singleElement().extracting(s -> s.url().toString()).isEqualTo(COLUMN + "#/list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | nothing on the page says how many rows there are",
                "<p>共 12 条</p>                      | only 2 of 12 rows were found",
                "<p>共 1 条</p>                       | only 2 of 1 rows were found",
                "<p>共3页</p>                         | page 2 of 3 has no address",
                "<p>共 2 条</p><b>2020年</b>          | a choice that only a person can make: 2020年",
                "<p>共 2 条</p><a href=#>2020</a>     | a choice that only a person can make: 2020",
                "<p style='DISPLAY : none'>共 2 条</p> | nothing on the page says how many rows there are",
                "<p hidden>共 2 条</p>                | nothing on the page says how many rows there are",
                "<script>var s='共 2 条'</script>     | nothing on the page says how many rows there are",
            })
    void anyOtherIsNot(String more, String why) {
        var reading = read("<div class=box>" + ROWS + more + "</div>");

        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).startsWith("rendered: ").contains(why);
        assertThat(reading.items()).hasSize(2);
    }

    @Test
    void hiddenRowsAreNotRead() {
        var reading = read("<div class=box>"
                + ROWS.replace("<li><a href=/a/1", "<li style=\"display: none\"><a href=/a/1") + "<p>共 2 条</p></div>");

        assertThat(reading.items()).extracting(ListItem::title).containsExactly("甲局2021年政府信息公开工作年度报告");
        assertThat(reading.detail()).contains("only 1 of 2 rows were found");
    }

    @Test
    void aRequestThatFailedKeepsTheListFromBeingComplete() {
        var reading = read("<div class=box>" + ROWS + "<p>共 2 条</p></div>", "HTTP 404, at https://www.jia.gov.cn/x.js");

        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).endsWith("; not got: HTTP 404, at https://www.jia.gov.cn/x.js");
    }

    @Test
    void rowsWithoutAnyReportProveNothing() {
        var reading = read("<ul><li><a href=/1>关于放假的通知安排</a><span>2023-01-18</span></li>"
                + "<li><a href=/2>关于开会的通知安排</a><span>2023-01-18</span></li></ul><p>共 2 条</p>");

        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("no report among the rows");
    }

    @Test
    void anEmptyListIsNeverProvedByRendering() {
        assertThat(read("<div>暂无数据</div><p>共 0 条</p>").state()).isEqualTo(LookState.CHANGED);
    }

    @Test
    void aBlockMetWhileRenderingIsABlock() {
        var reading = look(new FakeFetcher().page(COLUMN + "#/list", SHELL), new Rendering.Blocked("HTTP 412"))
                .reading();

        assertThat(reading.state()).isEqualTo(LookState.BLOCKED);
        assertThat(reading.items()).isEmpty();
    }

    @Test
    void whatWasNotRenderedStaysAsItWas() {
        var sight = look(new FakeFetcher().page(COLUMN + "#/list", SHELL), new Rendering.Failed("too slow"));

        assertThat(sight.reading().state()).isEqualTo(LookState.CHANGED);
        assertThat(sight.reading().detail()).endsWith("; not rendered: too slow");
        assertThat(sight.rendered()).isEmpty();
    }

    @Test
    void whatShowsItsListWithoutScriptsIsNotRendered() {
        var page = "<html><body><div>" + ROWS + "</div><script>var a = 1;</script></body></html>";

        var sight = look(new FakeFetcher().page(COLUMN + "#/list", page), new Rendering.Failed("never asked"));

        assertThat(sight.reading().state()).isEqualTo(LookState.OK);
        assertThat(rendered).isEmpty();
    }

    @Test
    void aBlockIsNeverRendered() {
        for (var outcome : List.of(
                new FetchOutcome.Blocked(412, "HTTP 412, challenge page"),
                new FetchOutcome.Unreachable(503, "HTTP 503"),
                new FetchOutcome.NotAllowed("robots.txt"),
                new FetchOutcome.Gone(404))) {
            look(new FakeFetcher().answer(COLUMN + "#/list", outcome), new Rendering.Failed("never asked"));
        }

        assertThat(rendered).isEmpty();
    }
}
