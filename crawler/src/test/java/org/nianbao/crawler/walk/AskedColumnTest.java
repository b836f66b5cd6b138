package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.store.LookState;

/** Columns whose list a script fetches: what is proved, and what is not. */
class AskedColumnTest {

    private static final String HOST = "http://www.jia.example";
    private static final String COLUMN = HOST + "/gkmlpt/annualreport";
    private static final String API = HOST + "/gkmlpt/api/all/2629?page=%d&sid=175";
    private static final String SHELL =
            "<body><div id=app></div><script>window._CONFIG = {SID: '175', TREE: %s};</script><script src=/a.js></script></body>";

    private static String article(int year) {
        return "{\"id\":%d,\"title\":\"甲局%d年政府信息公开工作年度报告\",\"url\":\"/gkmlpt/content/1/%d/post_%d.html\",\"display_publish_time\":1769738400}"
                .formatted(year, year, year, year);
    }

    private static String answer(int total, int from, int count) {
        return "{\"total\":" + total + ",\"articles\":["
                + IntStream.range(0, count).mapToObj(i -> article(from - i)).collect(Collectors.joining(","))
                + "]}";
    }

    private static FakeFetcher portal(String... answers) {
        var portal = new FakeFetcher().page(COLUMN + "#2629", SHELL.formatted("[]"));
        for (int i = 0; i < answers.length; i++) {
            portal.page(API.formatted(i + 1), answers[i]);
        }
        return portal;
    }

    private static ColumnReading read(FakeFetcher portal) {
        return read(portal, COLUMN + "#2629");
    }

    private static ColumnReading read(FakeFetcher portal, String column) {
        return new ColumnReader().read(URI.create(column), portal, 60);
    }

    @Test
    void theReadingNamesTheFamilyAndTheExtent() {
        var reading = read(portal(answer(5, 2025, 3), answer(5, 2022, 2)));
        assertThat(reading.state()).isEqualTo(LookState.OK);
        assertThat(reading.detail()).isEqualTo("gkmlpt: 2 of 2 list pages, 5 rows");
        assertThat(reading.pages()).isEqualTo(2);
        assertThat(reading.items().get(0).page()).isEqualTo(1);
        assertThat(reading.items().get(4).page()).isEqualTo(2);
    }

    @Test
    void aSecondPageThatIsNotThereIsNoEnd() {
        var reading = read(portal(answer(131, 2025, 100)));
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail())
                .isEqualTo("gkmlpt: 1 of 2 list pages, 100 rows; page 2: HTTP 404, only 100 of 131 rows were found");
    }

    @Test
    void aListOfNothingIsEmptyOnlyIfTheTotalSaysSo() {
        assertThat(read(portal(answer(0, 2025, 0))).state()).isEqualTo(LookState.EMPTY);
        assertThat(read(portal(answer(3, 2025, 0))).state()).isEqualTo(LookState.CHANGED);
        assertThat(read(portal("{\"articles\":[]}")).state()).isEqualTo(LookState.CHANGED);
    }

    @Test
    void rowsWithoutATotalProveNothing() {
        var reading = read(portal("{\"articles\":[" + article(2025) + "]}"));
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.items()).hasSize(1);
    }

    @Test
    void aTotalThatChangesMeansThatRowsMayHaveMovedUnseen() {
        assertThat(read(portal(answer(5, 2025, 3), answer(4, 2021, 2))).state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(read(portal(answer(5, 2025, 3), answer(6, 2022, 3))).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void aRowThatIsMetTwiceDoesNotStandForAnother() {
        var reading = read(portal(answer(6, 2025, 3), answer(6, 2023, 3)));
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("rows repeat, only 5 of 6 rows were found");
    }

    @Test
    void aRowWithoutAnAddressIsNotPassedOver() {
        var odd = "{\"title\":\"甲局2025年政府信息公开工作年度报告\",\"url\":\"\"}";
        var reading = read(portal("{\"total\":2,\"articles\":[" + odd + "," + article(2024) + "]}"));
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("1 rows tell no title or no address");
    }

    @Test
    void theLimitOfPagesIsNoEnd() {
        var portal = portal(answer(9, 2025, 3), answer(9, 2022, 3), answer(9, 2019, 3));
        var reading = new ColumnReader().read(URI.create(COLUMN + "#2629"), portal, 2);
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.items()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"total\":2,\"articles\":{}}",
                "{\"total\":2,\"articles\":[1,\"a\",null,[[]]]}",
                "{\"total\":2,\"articles\":[{\"title\":[1],\"url\":{}}]}",
                "{\"total\":\"many\",\"articles\":[{}]}",
                "{\"total\":99999999999999999999,\"articles\":[{}]}",
                "{\"total\":2,",
                "<html><body>请稍候</body></html>",
            })
    void anAnswerOfAnotherShapeIsNoList(String answer) {
        var reading = read(portal(answer));
        assertThat(reading.state()).isEqualTo(LookState.CHANGED);
        assertThat(reading.items()).isEmpty();
        assertThat(reading.detail()).startsWith("gkmlpt: ");
    }

    @Test
    void anAnswerThatIsTooDeepIsNotRead() {
        var deep = "{\"articles\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(read(portal(deep)).state()).isEqualTo(LookState.CHANGED);
    }

    @Property(tries = 200)
    void noAnswerThrowsTheReaderOff(@ForAll String noise) {
        assertThat(read(portal(noise)).state().isComplete()).isFalse();
        assertThat(read(portal("{\"total\":2,\"articles\":[{\"title\":\"" + noise + "\"}]}"))
                        .state()
                        .isComplete())
                .isFalse();
        assertThat(read(new FakeFetcher().page(COLUMN + "#2629", SHELL.formatted(noise)), COLUMN + "#2629")
                        .state()
                        .isComplete())
                .isFalse();
    }

    @Test
    void whatTheNetworkDidIsTold() {
        assertThat(first(new FetchOutcome.Blocked(412, "challenge page"))).isEqualTo(LookState.BLOCKED);
        assertThat(first(new FetchOutcome.Unreachable(0, "timed out"))).isEqualTo(LookState.UNREACHABLE);
        assertThat(first(new FetchOutcome.NotAllowed("robots.txt"))).isEqualTo(LookState.NOT_ALLOWED);
        assertThat(first(new FetchOutcome.Gone(404))).isEqualTo(LookState.CHANGED);
        assertThat(first(new FetchOutcome.TooLarge(10))).isEqualTo(LookState.INCOMPLETE);
    }

    private static LookState first(FetchOutcome outcome) {
        return read(portal().answer(API.formatted(1), outcome)).state();
    }

    @Test
    void theCategoryIsFoundByNameWhereTheAddressDoesNotTellIt() {
        var tree =
                "[{\"id\":1,\"name\":\"政府网站工作年度报表\"},{\"id\":2,\"name\":\"法定主动公开内容\",\"children\":[{\"id\":2629,\"name\":\"政府信息公开年报\"}]}]";
        var portal = new FakeFetcher().page(COLUMN, SHELL.formatted(tree)).page(API.formatted(1), answer(1, 2025, 1));
        assertThat(read(portal, COLUMN).state()).isEqualTo(LookState.OK);
        var none = new FakeFetcher().page(COLUMN, SHELL.formatted("[{\"id\":1,\"name\":\"机构职能\"}]"));
        assertThat(read(none, COLUMN).detail()).contains("no category in the address or in the tree");
    }

    @Test
    void categoriesThatLeadToEachOtherEndSomewhere() {
        var tree = "[{\"id\":%d,\"name\":\"年报\",\"jump_url\":\"/gkmlpt/index#%d\"}]";
        var portal = new FakeFetcher()
                .page(HOST + "/gkmlpt/index#1", SHELL.formatted(tree.formatted(1, 2)))
                .page(HOST + "/gkmlpt/index#2", SHELL.formatted(tree.formatted(2, 1)));
        var reading = read(portal, HOST + "/gkmlpt/index#1");
        assertThat(reading.state()).isEqualTo(LookState.CHANGED);
        assertThat(portal.asked).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "1769738400, 2026-01-30",
        "1769738400000, 2026-01-30",
        "1769702399, 2026-01-29",
        "2026-01-30 10:00:00, 2026-01-30",
        "2026/01/30, 2026-01-30",
    })
    void datesOfEveryFormAreReadAsInShanghai(String sent, String day) {
        var row = "{\"title\":\"甲局2025年<em>政府信息公开</em>工作年度报告\",\"url\":\"//www.jia.example/a.html\",\"date\":\"" + sent
                + "\",\"publisher\":\"甲局\",\"attachment\":[{\"name\":\"附件.pdf\",\"url\":\"/attachment/1.pdf\"}]}";
        var reading = read(portal("{\"total\":1,\"articles\":[" + row + "]}"));
        assertThat(reading.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("甲局2025年政府信息公开工作年度报告");
            assertThat(item.url()).hasToString(HOST + "/a.html");
            assertThat(item.date()).contains(LocalDate.parse(day));
            assertThat(item.rawDate()).isEqualTo(sent);
            assertThat(item.source()).contains("甲局");
            assertThat(item.files()).extracting(f -> f.url().toString()).containsExactly(HOST + "/attachment/1.pdf");
        });
    }

    @Test
    void aReportInThePageIsSeenWhateverThePortalAnswers() {
        var page = "<body><ul><li><a href=/t1.html>甲局2025年政府信息公开工作年度报告</a><i>2026-01-20</i></li></ul>"
                + "<script>var channelId='61eaab3127b040d4950fff177f09e561'; $.get('/common/search/'+channelId+'?_isJson=true')</script></body>";
        var reading = read(new FakeFetcher().page(HOST + "/nb/", page), HOST + "/nb/");
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.items()).hasSize(1);
    }

    @Test
    void ofTwoUnitsOneThatFailsMayBeTheList() {
        var unit = "<script src=/unitbuild.js url=/unit queryData=\"{'tagId':'%s'}\"></script>";
        var list =
                "{\"success\":true,\"data\":{\"html\":\"<ul><li><a href='/a.html'>甲局2024年政府信息公开工作年度报告</a>2025-01-20</li></ul>\"}}";
        var portal = new FakeFetcher()
                .page(HOST + "/col/col1/index.html", "<body>" + unit.formatted("a") + unit.formatted("b") + "</body>")
                .page(HOST + "/unit?tagId=a", list);
        var column = HOST + "/col/col1/index.html";
        portal.page(HOST + "/unit?tagId=b", "{\"success\":false}");
        assertThat(read(portal, column).state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(read(portal, column).detail()).contains("success:false");
        assertThat(read(portal, column).items()).hasSize(1);
    }

    @Test
    void aUnitWithoutRowsIsABoxOfThePage() {
        var unit = "<script src=/unitbuild.js url=/unit queryData=\"{'tagId':'%s'}\"></script>";
        var list =
                "{\"success\":true,\"data\":{\"html\":\"<ul><li><a href='/a.html'>甲局2024年政府信息公开工作年度报告</a>2025-01-20</li></ul>\"}}";
        var column = HOST + "/col/col1/index.html";
        var portal = new FakeFetcher()
                .page(column, "<body>" + unit.formatted("a") + unit.formatted("b") + "</body>")
                .page(HOST + "/unit?tagId=a", list)
                .page(HOST + "/unit?tagId=b", "{\"success\":true,\"data\":{\"html\":\"<a href=/x/>指南</a>\"}}");
        assertThat(read(portal, column).state()).isEqualTo(LookState.OK);
    }

    @Test
    void anEmptyFragmentOfLonSunSaysSo() {
        var column = HOST + "/public/column/66?type=3";
        var page = "<body><div id=list></div><script>$.get('/site/label/8888', {siteId: '7'})</script></body>";
        var label = HOST
                + "/site/label/8888?IsAjax=1&dataType=html&labelName=publicInfoList&siteId=7&organId=66&type=3&catId=&pageSize=15&action=list&isDate=true&dateFormat=yyyy-MM-dd&file=%2Fxxgk%2FpublicInfoList_newest2020&pageIndex=1";
        var portal = new FakeFetcher().page(column, page).page(label, "<div>暂无相关信息</div>");
        assertThat(read(portal, column).state()).isEqualTo(LookState.EMPTY);
        portal = new FakeFetcher().page(column, page).page(label, "<div>加载失败</div>");
        assertThat(read(portal, column).state()).isEqualTo(LookState.CHANGED);
    }

    @Test
    void newsBesideAListWithoutAnyReportLeaveItOpenWhichIsTheList() {
        var column = HOST + "/public/column/66?type=3";
        var news =
                "<ul><li><a href=/n1.html>甲县召开工作会议一</a>2026-01-02</li><li><a href=/n2.html>甲县召开工作会议二</a>2026-01-01</li></ul>";
        var page =
                "<body>" + news + "<div id=list></div><script>$.get('/site/label/8888', {siteId: '7'})</script></body>";
        var label = HOST
                + "/site/label/8888?IsAjax=1&dataType=html&labelName=publicInfoList&siteId=7&organId=66&type=3&catId=&pageSize=15&action=list&isDate=true&dateFormat=yyyy-MM-dd&file=%2Fxxgk%2FpublicInfoList_newest2020&pageIndex=1";
        var list = "<ul><li><a href=/r1.html>%s</a>2026-01-02</li></ul>";
        var portal = new FakeFetcher().page(column, page).page(label, list.formatted("甲局2025年政府信息公开工作年度报告"));
        assertThat(read(portal, column).state()).isEqualTo(LookState.OK);
        assertThat(read(portal, column).items()).hasSize(1);
        portal = new FakeFetcher().page(column, page).page(label, list.formatted("甲局召开工作会议之三"));
        assertThat(read(portal, column).state()).isEqualTo(LookState.INCOMPLETE);
    }

    @Test
    void aSearchThatFindsNoneOfThePagesReportsIsOfAnotherBox() {
        var id = "61eaab3127b040d4950fff177f09e561";
        var page = "<body><ul><li><a href=/t1.html>甲局2024年政府信息公开工作年度报告</a><i>2025-01-20</i></li></ul>"
                + "<script>$.get('/common/search/" + id + "?_isJson=true')</script></body>";
        var search = HOST + "/common/search/" + id
                + "?_isAgg=true&_isJson=true&_pageSize=20&_template=index&_rangeTimeGte=&_channelName=&page=1";
        var hot = "{\"data\":{\"total\":1,\"results\":[{\"title\":\"%s\",\"url\":\"%s\"}]}}";
        var column = HOST + "/nb/";
        var portal = new FakeFetcher().page(column, page).page(search, hot.formatted("甲县热点一则", "/hot.html"));
        assertThat(read(portal, column).state()).isEqualTo(LookState.INCOMPLETE);
        portal = new FakeFetcher().page(column, page).page(search, hot.formatted("甲局2024年政府信息公开工作年度报告", "/t1.html"));
        assertThat(read(portal, column).state()).isEqualTo(LookState.OK);
    }

    @Test
    void aPageThatIsGuessedIsReadAndProvesNothing() {
        var rows = "<li><a href=/zwgk/nb/t%d.html>甲局%d年政府信息公开工作年度报告</a><i>2026-01-20</i></li>";
        var first = IntStream.range(0, 10)
                .mapToObj(i -> rows.formatted(i, 2025 - i))
                .collect(Collectors.joining());
        var pager = "<div id='pagination'></div>";
        var column = HOST + "/zwgk/nb/";
        var portal = new FakeFetcher()
                .page(column, "<body><ul>" + first + "</ul>" + pager + "</body>")
                .page(column + "index_1.html", "<body><ul>" + rows.formatted(77, 2015) + "</ul></body>");
        var reading = read(portal, column);
        assertThat(reading.items()).hasSize(11);
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        portal = new FakeFetcher()
                .page(column, "<body><ul>" + first + "</ul>" + pager + "</body>")
                .page(
                        column + "index_1.html",
                        "<body><ul><li><a href=/news/x/1.html>甲县要闻之一</a>2026-01-01</li></ul></body>");
        assertThat(read(portal, column).items()).hasSize(10);
        assertThat(portal.asked).hasSize(3);
    }

    @Test
    void aListInAFrameOfAnEmptyShellIsRead() {
        var shell = "<body><iframe src=/top.html></iframe><iframe src=/nb/inner.html></iframe></body>";
        var rows = "<ul><li><a href=/t1.html>甲局2025年政府信息公开工作年度报告</a><i>2026-01-20</i></li></ul>";
        var news =
                "<ul><li><a href=/n1.html>甲县召开工作会议一</a>2026-01-02</li><li><a href=/n2.html>甲县召开工作会议二</a>2026-01-01</li></ul>";
        var column = HOST + "/nb/";
        var portal = new FakeFetcher().page(column, shell).page(HOST + "/nb/inner.html", "<body>" + rows + "</body>");
        assertThat(read(portal, column).state()).isEqualTo(LookState.OK);
        assertThat(read(portal, column).detail()).startsWith("in a frame: ");
        portal = new FakeFetcher().page(column, shell).page(HOST + "/nb/inner.html", "<body>" + news + "</body>");
        assertThat(read(portal, column).state()).isEqualTo(LookState.CHANGED);
        portal = new FakeFetcher().page(column, shell).page(HOST + "/nb/inner.html", "<body>暂无信息</body>");
        assertThat(read(portal, column).state()).isEqualTo(LookState.CHANGED);
    }

    @Test
    void aPlaceholderInTheTreeLiesBesideTheColumn() {
        var rows = "<ul><li><a href=/t1.html>甲局2025年政府信息公开工作年度报告</a><i>2026-01-20</i></li></ul>";
        var portal = new FakeFetcher().page(HOST + "/jia/c1/list.shtml", "<body>" + rows + "</body>");
        assertThat(read(portal, HOST + "/jia/c1/null.shtml").state()).isEqualTo(LookState.OK);
        assertThat(read(new FakeFetcher(), HOST + "/jia/c1/null.shtml").state()).isEqualTo(LookState.GONE);
    }

    @Test
    void aPagerThatPostsAFormIsReported() {
        var rows = IntStream.range(0, 12)
                .mapToObj(
                        i -> "<li><a href=/t" + i + ".html>甲局" + (2025 - i) + "年政府信息公开工作年度报告</a><i>2026-01-20</i></li>")
                .collect(Collectors.joining());
        var page = "<body><ul>" + rows + "</ul><a href=\"javascript:__doPostBack('pager','2')\">下一页</a></body>";
        var reading = read(new FakeFetcher().page(HOST + "/List_wj.aspx?lmid=1", page), HOST + "/List_wj.aspx?lmid=1");
        assertThat(reading.state()).isEqualTo(LookState.INCOMPLETE);
        assertThat(reading.detail()).contains("__doPostBack");
    }

    @Test
    void nothingOfACategoryThatTheTreeDoesNotKnowIsNoEmptyList() {
        var known = new FakeFetcher()
                .page(COLUMN + "#2629", SHELL.formatted("[{\"id\":2629,\"name\":\"年报\"}]"))
                .page(API.formatted(1), answer(0, 2025, 0));
        assertThat(read(known).state()).isEqualTo(LookState.EMPTY);
        var strange = new FakeFetcher()
                .page(COLUMN + "#2629", SHELL.formatted("[{\"id\":1,\"name\":\"年报\"}]"))
                .page(API.formatted(1), answer(0, 2025, 0));
        assertThat(read(strange).state()).isEqualTo(LookState.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({"14, OK", "15, INCOMPLETE"})
    void aFullGroupOfWhichNobodySaysThatItIsAllIsNoEnd(int rows, LookState state) {
        var records = IntStream.range(0, rows)
                .mapToObj(i -> "<record><![CDATA[<li><a href=/t%d.html>甲局%d年政府信息公开工作年度报告</a>2026-01-20</li>]]></record>"
                        .formatted(i, 2025 - i))
                .collect(Collectors.joining());
        var page = "<body><script type=text/xml><datastore><recordset>" + records
                + "</recordset></datastore></script><script>p='/module/web/jpage/dataproxy.jsp'</script></body>";
        assertThat(read(new FakeFetcher().page(HOST + "/col/col1/", page), HOST + "/col/col1/")
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aStoreOfNothingIsNoEmptyList() {
        var column = HOST + "/col/col1/index.html";
        var page =
                "<body><div class=default_pgContainer></div><script>$('#1').jpage({proxyUrl:'/module/web/jpage/dataproxy.jsp',unitid:'1',columnid:'1',webid:'3'})</script></body>";
        var portal = new FakeFetcher()
                .page(column, page)
                .page(
                        HOST + "/module/web/jpage/dataproxy.jsp?startrecord=1&endrecord=45&perpage=15",
                        "<datastore></datastore>");
        var reading = read(portal, column);
        assertThat(reading.state()).isEqualTo(LookState.CHANGED);
        assertThat(reading.items()).isEmpty();
        assertThat(portal.referers.get(1)).isEqualTo(Optional.of(URI.create(column)));
    }
}
