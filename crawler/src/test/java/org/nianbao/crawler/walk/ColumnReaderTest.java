package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.store.LookState;

class ColumnReaderTest {

    private static final String HOST = "http://www.jia.example";
    private static final String COLUMN = HOST + "/zwgk/xxgknb/";

    /** Rows of reports, years counting down from the first. */
    private static String rows(int from, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "<li><a href=\"./2026/t2026011%d_%d.html\">甲局%d年政府信息公开工作年度报告</a><span>%d-01-15</span></li>"
                                .formatted(i % 10, from - i, from - i, from - i + 1))
                .collect(Collectors.joining("\n"));
    }

    private static String page(String rows, String pager) {
        return """
                <html><head><title>政府信息公开年报</title></head><body>
                <div class="nav"><a href="/">网站首页</a><a href="/zwgk/">政府信息公开</a></div>
                <ul class="list">%s</ul>
                <div class="page">%s</div>
                <div class="footer">版权所有 <a href="/about.html">关于我们的网站</a> 2019-12-03</div>
                </body></html>""".formatted(rows, pager);
    }

    private static ColumnReading read(FakeFetcher portal) {
        return new ColumnReader().read(URI.create(COLUMN), portal, 60);
    }

    @Test
    void aListWithoutAnyPagerIsComplete() {
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 4), ""));
        var reading = read(portal);
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.items()).hasSize(4).first().satisfies(item -> {
            assertThat(item.title()).isEqualTo("甲局2025年政府信息公开工作年度报告");
            assertThat(item.date()).contains(LocalDate.of(2026, 1, 15));
            assertThat(item.url()).hasToString(COLUMN + "2026/t20260110_2025.html");
            assertThat(item.page()).isEqualTo(1);
        });
        assertThat(portal.asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>createPageHTML(3, 0, \"index\", \"html\");</script> | index_1.html | index_2.html",
                "<script>createPageHTML(3, 0, \"list\", \"shtml\", \"black2\", 40);</script> | list_1.shtml | list_2.shtml",
                "<script>createPageHTML('page_div', 3, 1, 'newlist', 'shtml', 45)</script> | newlist_2.shtml | newlist_3.shtml",
                "<script>createPageHTML('paging', 3, 1, 'index', 'html', 500)</script> | index_2.html | index_3.html",
                "<script>var currentPage = 0;var countPage = 3; document.write(\"<a href=\\\"index.\"+\"html\\\">1</a>\");</script> | index_1.html | index_2.html",
                "<script>Pager({size:3,current:0,prefix:'index',suffix:'html'})</script> | index_1.html | index_2.html",
                "<script>pagination(\"setPage\",1,3)</script> | index_2.html | index_3.html",
                "<script>Ls.pagination(\"#p\", function(i){}, {currPage:(0+1), pageCount:3})</script> | ?pageIndex=2 | ?pageIndex=3",
                "<a href='a2.htm'>下页</a><a href='a1.htm'>尾页</a><span>1/3</span> | a2.htm | a1.htm",
            })
    void everyDialectOfPagerIsWalkedToItsEnd(String pager, String second, String third) {
        var onSecond = pager.contains("a2.htm") ? "<a href='a1.htm'>下页</a><span>2/3</span>" : pager;
        var onThird = pager.contains("a2.htm") ? "<a href='a2.htm'>上页</a><span>3/3</span>" : pager;
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2025, 5), pager))
                .page(COLUMN + second, page(rows(2020, 5), onSecond))
                .page(COLUMN + third, page(rows(2015, 2), onThird));
        var reading = read(portal);
        assertThat(reading.detail()).isEqualTo("3 of 3 list pages, 12 rows");
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.items())
                .hasSize(12)
                .last()
                .extracting(ListItem::page)
                .isEqualTo(3);
        assertThat(portal.asked).hasSize(3);
        assertThat(portal.referers.get(2)).contains(URI.create(COLUMN + second));
    }

    @Test
    void aPortalThatCountsFromOneAllTheSameIsFollowed() {
        var pager = "<script>createPageHTML(3, 0, \"index\", \"html\");</script>";
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2025, 5), pager))
                .page(COLUMN + "index_2.html", page(rows(2020, 5), pager))
                .page(COLUMN + "index_3.html", page(rows(2015, 5), pager));
        assertThat(read(portal).state()).isEqualTo(LookState.OK);
    }

    @Test
    void aRepeatedPageIsNoProofOfTheEnd() {
        var pager = "<script>createPageHTML('p', 3, 1, 'index', 'html', 45)</script>";
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2025, 5), pager))
                .page(COLUMN + "index_2.html", page(rows(2025, 5), pager));
        var reading = read(portal);
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("repeats");
        assertThat(reading.items()).hasSize(5);
    }

    @Test
    void aStubIsNoProofOfTheEnd() {
        var pager = "<script>createPageHTML('p', 3, 1, 'index', 'html', 45)</script>";
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2025, 5), pager))
                .page(COLUMN + "index_2.html", "<html><body></body></html>");
        assertThat(read(portal).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void aFailedPageIsNamedWithItsReason() {
        var pager = "<script>createPageHTML('p', 3, 1, 'index', 'html', 45)</script>";
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2025, 5), pager))
                .answer(COLUMN + "index_2.html", new FetchOutcome.Blocked(412, "challenge page"));
        var reading = read(portal);
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("page 2: HTTP 412, challenge page");
    }

    @Test
    void theLimitOfPagesIsNoProofOfTheEnd() {
        var pager = "<script>createPageHTML('p', 3, 1, 'index', 'html', 45)</script>";
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 5), pager));
        var reading = new ColumnReader().read(URI.create(COLUMN), portal, 1);
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(portal.asked).hasSize(1);
    }

    @Test
    void aPagerThatOnlyAScriptCanTurnIsNoProofOfTheEnd() {
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 10), "<a href='javascript:go(2)'>下一页</a>"));
        assertThat(read(portal).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void aLongListWithAnEmptyPlaceForAPagerIsNoProofOfTheEnd() {
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 10), "<div id='pagination'></div>"));
        assertThat(read(portal).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void theWordsOfAPagerWithoutLinksAreThoseOfASinglePage() {
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 4), "首页 | 上一页 | 下一页 | 尾页"));
        assertThat(read(portal).state()).isEqualTo(LookState.OK);
    }

    @Test
    void anAnnouncedTotalThatWasNotFoundIsIncomplete() {
        var portal = new FakeFetcher().page(COLUMN, page(rows(2025, 4), "上一页 下一页 共9条记录"));
        assertThat(read(portal).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void whenThePageCountGrowsThePageOneIsReadAgain() {
        var two = "<script>createPageHTML('p', 2, 1, 'index', 'html', 45)</script>";
        var three = "<script>createPageHTML('p', 3, 1, 'index', 'html', 45)</script>";
        var portal = new FakeFetcher()
                .page(COLUMN, page(rows(2024, 5), two))
                .page(COLUMN, page(rows(2025, 5), three))
                .page(COLUMN + "index_2.html", page(rows(2020, 5), three))
                .page(COLUMN + "index_3.html", page(rows(2015, 1), three));
        var reading = read(portal);
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.items()).extracting(ListItem::title).contains("甲局2025年政府信息公开工作年度报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><img src=a.gif></td><td><a href=%s>%s</a></td><td> %s </td></tr></table>",
                "<div><a href=%s>%s<span>[%s]</span></a></div>",
                "<p><a href=%s>%s</a> (%s)</p>",
                "<dl><dd><a href=%s>%s</a><em>%s</em></dd></dl>",
                "<a href=%s>%s</a><span>%s</span><br>",
            })
    void rowsOfEveryShapeAreRead(String shape) {
        var html = new StringBuilder();
        for (int year = 2019; year < 2026; year++) {
            html.append(shape.formatted(
                    "a" + year + ".html", "甲局" + year + "年政府信息公开工作年度报告", (year + 1) + "-01-2" + year % 10));
        }
        var reading = read(new FakeFetcher().page(COLUMN, "<body><div id=main>" + html + "</div></body>"));
        assertThat(reading.items()).hasSize(7).allSatisfy(item -> {
            int year = Integer.parseInt(item.title().substring(2, 6));
            assertThat(item.title()).endsWith("年度报告");
            assertThat(item.date()).contains(LocalDate.of(year + 1, 1, 20 + year % 10));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20, 2026-01-20",
        "[2026-01-20], 2026-01-20",
        "2026/01/20, 2026-01-20",
        "2026.1.20, 2026-01-20",
        "2026年1月20日, 2026-01-20",
        "01-20, 2026-01-20",
        "2026-01-20 10:12:00, 2026-01-20",
    })
    void datesOfEveryFormAreRead(String printed, String date) {
        var row = "<li><a href='202601/t20260122_1.html'>甲局2025年政府信息公开工作年度报告</a><span>" + printed + "</span></li>";
        var reading = read(new FakeFetcher().page(COLUMN, page(row, "")));
        assertThat(reading.items()).singleElement().satisfies(item -> {
            assertThat(item.date()).contains(LocalDate.parse(date));
            assertThat(item.rawDate()).isNotEmpty();
        });
    }

    @Test
    void aCutTitleIsTakenFromTheAttribute() {
        var row = "<li><a href='a.html' title='甲局2025年政府信息公开工作年度报告'>甲局2025年政府信息公…</a><i>2026-01-20</i></li>";
        assertThat(read(new FakeFetcher().page(COLUMN, page(row, ""))).items())
                .singleElement()
                .extracting(ListItem::title)
                .isEqualTo("甲局2025年政府信息公开工作年度报告");
    }

    @Test
    void reportsWithoutADateAreRows() {
        var row = "<li><a href='a.html'>甲局2025年政府信息公开工作年度报告</a></li><li><a href='b.html'>栏目导航之一</a></li>";
        assertThat(read(new FakeFetcher().page(COLUMN, page(row, ""))).items()).hasSize(1);
    }

    @Test
    void linksOpenedByAScriptAreRows() {
        var row =
                "<li><a onclick=\"open(this,'/202601/t20260120_7.html')\">甲局2025年政府信息公开工作年度报告</a><i>2026-01-20</i></li>";
        assertThat(read(new FakeFetcher().page(COLUMN, page(row, ""))).items())
                .singleElement()
                .extracting(ListItem::url)
                .hasToString(HOST + "/202601/t20260120_7.html");
    }

    @Test
    void menusAndRecommendationsDoNotPollute() {
        var html = """
                <body><div class="header">今天是2026年2月1日 <a href="/en/">ENGLISH 版</a></div>
                <div class="menu"><a href="/a/">机构职能概况</a><a href="/b/">政府信息公开年报</a></div>
                <ul>%s</ul>
                <div><h3>热点推荐</h3><ul>
                <li><a href="/x1.html">甲县召开工作会议一</a><span>2026-01-30</span></li>
                <li><a href="/x2.html">甲县召开工作会议二</a><span>2026-01-29</span></li>
                <li><a href="/x3.html">甲县召开工作会议三</a><span>2026-01-28</span></li></ul></div></body>""".formatted(rows(2025, 2));
        assertThat(read(new FakeFetcher().page(COLUMN, html)).items()).hasSize(2);
    }

    @Test
    void oneListPerYearIsReadWhole() {
        var html =
                "<body><h3>2025年</h3><ul>" + rows(2025, 1) + "</ul><h3>2024年</h3><ul>" + rows(2024, 1) + "</ul></body>";
        assertThat(read(new FakeFetcher().page(COLUMN, html)).items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"暂无信息", "对不起，暂无相关信息！", "没有数据", "共 0 条"})
    void anEmptyListThatSaysSoIsEmpty(String words) {
        var reading = read(new FakeFetcher().page(COLUMN, page("<li>" + words + "</li>", "")));
        assertThat(reading.state()).isEqualTo(LookState.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body><p>欢迎访问本栏目。</p></body>",
                "<body><div id=app></div><script src=/js/chunk-vendors.js></script></body>",
                "<body><ul><li v-if='list.length==0'>暂无数据</li></ul></body>",
                "<body><p style='display: none'>暂无信息</p></body>",
                "<body><p>暂无信息</p><script>$.get('/common/search/1?_isJson=true')</script></body>",
                "<script>location.href=base+path;</script>",
            })
    void aPageWithoutARecognisedListIsChanged(String html) {
        var reading = read(new FakeFetcher().page(COLUMN, html));
        assertThat(reading.state()).isEqualTo(LookState.CHANGED);
        assertThat(reading.detail()).isNotEmpty();
    }

    @Test
    void listsKeptAsDataInAScriptAreReadGroupByGroup() {
        var record =
                "<record><![CDATA[<li><a href=\"/art/2026/1/%d/art_1_%d.html\">甲局%d年政府信息公开工作年度报告</a><span>2026-01-%d</span></li>]]></record>";
        var next = "<nextgroup><![CDATA[<a href=\"/module/web/jpage/dataproxy.jsp?page=1&appid=1\"></a>]]></nextgroup>";
        var island = "<body class=c><div id=247686></div><script type=\"text/xml\"><datastore>" + next + "<recordset>"
                + record.formatted(20, 1, 2025, 20) + record.formatted(19, 2, 2024, 19)
                + "</recordset></datastore></script></body>";
        var group = "<datastore><recordset>" + record.formatted(18, 3, 2023, 18) + "</recordset></datastore>";
        var portal = new FakeFetcher()
                .page(COLUMN, island)
                .page(HOST + "/module/web/jpage/dataproxy.jsp?page=1&appid=1", group);
        var reading = read(portal);
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.items())
                .extracting(i -> i.date().orElseThrow().getDayOfMonth())
                .containsExactly(20, 19, 18);
        portal = new FakeFetcher().page(COLUMN, island);
        assertThat(read(portal).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void newsBesideAListThatAScriptFetchesAreNotTheList() {
        var news = "<li><a href=/n1.html>甲县召开工作会议一</a>2026-01-01</li><li><a href=/n2.html>甲县召开工作会议二</a>2026-01-02</li>";
        var html = page(news, "<script>$.post('/queryList', p)</script>");
        assertThat(read(new FakeFetcher().page(COLUMN, html)).state()).isEqualTo(LookState.CHANGED);
    }

    @Test
    @Timeout(20)
    void aHugePageIsReadInReasonableTime() {
        var links = new StringBuilder("<body><div>");
        for (int i = 0; i < 20_000; i++) {
            links.append("<a href='/").append(i).append(".html'>链接第若干号</a> 2026-01-01 下一页 ");
        }
        var deep = "<div>".repeat(20_000) + "<a href='/x.html'>链接第若干号</a>2026-01-01";
        assertThat(read(new FakeFetcher().page(COLUMN, links.toString())).items())
                .isNotEmpty();
        assertThat(read(new FakeFetcher().page(COLUMN, deep)).state()).isNotEqualTo(LookState.OK);
    }

    @Test
    void aFrontPageIsNoColumn() {
        var block = new StringBuilder();
        for (int list = 0; list < 4; list++) {
            block.append("<div><ul>");
            for (int i = 1; i < 5; i++) {
                block.append("<li><a href='/n%d%d.html'>甲县新闻若干则</a>2026-01-0%d</li>".formatted(list, i, i));
            }
            block.append("</ul></div>");
        }
        assertThat(read(new FakeFetcher().page(COLUMN, "<body>" + block + "</body>"))
                        .state())
                .isEqualTo(LookState.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='refresh' content='0;url=./list/'>",
                "<script>window.location.href=\"list/\";</script>",
                "<script>location.replace('./list/')</script>",
            })
    void aRedirectWrittenIntoThePageIsFollowed(String shell) {
        var portal = new FakeFetcher().page(COLUMN, shell).page(COLUMN + "list/", page(rows(2025, 3), ""));
        assertThat(read(portal).items()).hasSize(3);
        assertThat(portal.referers.get(1)).contains(URI.create(COLUMN));
    }

    @Test
    void redirectsWrittenIntoPagesEndSomewhere() {
        var portal = new FakeFetcher();
        for (int i = 0; i < 9; i++) {
            var at = i == 0 ? COLUMN : HOST + "/" + i + "/";
            portal.page(at, "<script>location.href='/" + (i + 1) + "/'</script>");
        }
        assertThat(read(portal).state()).isEqualTo(LookState.CHANGED);
        assertThat(portal.asked).hasSize(4);
    }

    @Test
    void anErrorPageWithStatus200IsGone() {
        var portal = new FakeFetcher().page(COLUMN, "<title>页面不存在</title><body>请返回首页</body>");
        assertThat(read(portal).state()).isEqualTo(LookState.GONE);
    }

    @Test
    void aColumnThatJumpsToTheHomePageIsGone() {
        var portal =
                new FakeFetcher().answer(COLUMN, FakeFetcher.fetched(HOST + "/index.html", page(rows(2025, 3), "")));
        assertThat(read(portal).state()).isEqualTo(LookState.GONE);
    }

    @Test
    void aColumnThatIsTheReportIsItsOwnItem() {
        var html = "<title>政府信息公开年报</title><body><h1>甲局2025年政府信息公开工作年度报告</h1><div class=TRS_Editor>"
                + "一、总体情况。".repeat(30) + "</div></body>";
        var reading = read(new FakeFetcher().page(COLUMN, html));
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.items()).singleElement().extracting(ListItem::url).hasToString(COLUMN);
    }

    @Test
    void whatTheNetworkDidIsTold() {
        assertThat(first(new FetchOutcome.Blocked(521, "script challenge"))).isEqualTo(LookState.BLOCKED);
        assertThat(first(new FetchOutcome.Unreachable(0, "connect timed out"))).isEqualTo(LookState.UNREACHABLE);
        assertThat(first(new FetchOutcome.Gone(410))).isEqualTo(LookState.GONE);
        assertThat(first(new FetchOutcome.NotAllowed("robots.txt"))).isEqualTo(LookState.NOT_ALLOWED);
        assertThat(first(new FetchOutcome.TooLarge(10))).isEqualTo(LookState.INCOMPLETE);
    }

    private static LookState first(FetchOutcome outcome) {
        return read(new FakeFetcher().answer(COLUMN, outcome)).state();
    }

    @Test
    void aFileInPlaceOfTheColumnIsNoList() {
        var file = new FetchOutcome.Fetched(
                URI.create(COLUMN),
                new byte[] {'%', 'P', 'D', 'F', '-'},
                Optional.empty(),
                java.util.Map.of(),
                false,
                FakeFetcher.NOW);
        assertThat(first(file)).isEqualTo(LookState.CHANGED);
    }
}
