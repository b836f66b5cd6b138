package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.walk.Article.Attachment;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;

class ArticleReaderTest {

    private static final String URL = "http://www.jia.example/zwgk/xxgknb/202601/p_77.html";
    private static final String TITLE = "甲局2025年政府信息公开工作年度报告";
    private static final String TEXT = "<div class=\"TRS_Editor\"><p>" + "根据条例编制本报告。".repeat(20) + "%s</p></div>";

    private static Article read(String html) {
        return read(URL, html);
    }

    private static Article read(String url, String html) {
        return read(url, html, Map.of());
    }

    private static Article read(String url, String html, Map<String, String> headers) {
        var item = new ListItem(URI.create(url), TITLE, Optional.empty(), "", 1);
        return new ArticleReader(ZoneId.of("Asia/Shanghai"))
                .read(FakeFetcher.fetched(url, html, StandardCharsets.UTF_8, headers), item);
    }

    private static String article(String beside, String inside) {
        return "<title>" + TITLE + "_甲县人民政府</title><body><div>今天是2026年1月31日 星期六</div><h1>" + TITLE + "</h1><div>"
                + beside + "</div>" + TEXT.formatted(inside) + "<p>版权所有 2020年5月1日</p></body>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"PubDate\" content=\"2026-01-20 10:01\">",
                "<meta content='2026/01/20 10:01:33' name='pubdate '>",
                "<META NAME=PUBDATE CONTENT='2026年1月20日'>",
                "<meta property=\"article:published_time\" content=\"2026-01-20T10:01:00+08:00\">",
                "<meta name='publishdate' content='2026-1-20'>",
            })
    void metaDatesAreReadInEverySpelling(String meta) {
        assertThat(read(meta + article("", "")).dates()).singleElement().satisfies(d -> {
            assertThat(d.basis()).isEqualTo(DateBasis.META);
            assertThat(d.date()).isEqualTo(LocalDate.of(2026, 1, 20));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<publishtime>2026-01-20 08:00</publishtime>",
                "<table><tr><td>索引号：</td><td>000-1</td><td>发布机构：</td><td>甲局</td></tr><tr><td>成文日期：</td><td>2026-01-09</td><td>发布日期：</td><td>2026-01-20</td></tr></table>",
                "<ul><li><b>索引号</b>11</li><li><b>文号</b>无</li><li><b>生成日期：</b><span>2026-01-09</span></li><li><b>公开日期：</b><span>2026-01-20</span></li></ul>",
                "<table><tr><th>索引号</th><th>发布机构</th><th>发布日期</th></tr><tr><td>11</td><td>甲乡</td><td>2026-01-20</td></tr></table>",
                "<dl><dt>索引号</dt><dd>11</dd><dt>信息分类</dt><dd>年报</dd><dt>发布 日期</dt><dd>[2026-01-20]</dd></dl>",
                "<table><tr><td>索引号</td><td>11</td></tr><tr><td>文号</td><td>无</td></tr><tr><td>发文日期</td><td>2026-01-20</td></tr></table>",
                "<table><tr><td>索引号</td><td>11</td><td>发文日期</td><td>2026-01-05</td></tr><tr><td>文号</td><td>无</td><td>公开日期</td><td>2026年01月20日 10时59分</td></tr></table>",
            })
    void elementsGiveTheDayOfPublicationOnly(String head) {
        assertThat(read("<body>" + head + "<h1>" + TITLE + "</h1>" + TEXT.formatted("") + "</body>")
                        .dates())
                .filteredOn(d -> d.basis() == DateBasis.ELEMENT)
                .extracting(ClaimedDate::date)
                .containsExactly(LocalDate.of(2026, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>索引号：11</li><li>文号：</li><li>发布日期：</li><li>成文日期：2026-01-09</li></ul>",
                "<table><tr><td>索引号</td><td>11</td><td>发布日期</td><td></td><td>生成日期</td><td>2026-01-09</td></tr></table>",
                "<table><tr><td>索引号</td><td>11</td><td>文号</td><td>无</td><td>归档时间</td><td>2026-01-09</td></tr></table>",
                "<table><tr><td>索引号</td><td>11</td><td>文号</td><td>无</td><td>更新时间</td><td>2026-01-09</td></tr></table>",
            })
    void aBlankValueIsNotFilledFromItsNeighbour(String head) {
        assertThat(read("<body>" + head + "<h1>" + TITLE + "</h1>" + TEXT.formatted("") + "</body>")
                        .dates())
                .isEmpty();
    }

    @Test
    void aClockOfTwelveHoursTellsTheSameDay() {
        // UCAP writes PubDate with hh instead of HH: 13:05 comes out as 01:05, noon as 12, midnight as 12.
        for (var time : new String[] {"01:05", "12:00", "12:59:59", "00:00"}) {
            var dates = read("<meta name=PubDate content='2026-01-20 " + time + "'>" + article("", ""))
                    .dates();
            assertThat(dates).extracting(ClaimedDate::date).containsExactly(LocalDate.of(2026, 1, 20));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2026-01-20 10:01 来源：甲局",
                "发布日期: 2026/1/20",
                "<span>发布日期</span><span>2026-01-20</span>",
                "时间 : 2026-01-20 16:51 来源 : 本网",
                "来源：甲局 日期：2026.01.20 浏览次数：33",
                "2026-01-20 14:48 甲县财政局",
                "2026-01-20来源 : 甲局",
                "（2026年1月20日）",
                "（二〇二六年一月二十日）",
                "发表日期：2026-1-20 作者:佚名 点击数：3",
                "发表时间：2026/01/20 11:34:01",
                "发布时间 :\n<br>2026年01月20日 10时59分",
                "<div>发布日期</div><div>2026-01-20</div>",
                "公开日期: 2026-01-20 14:26 字体：大 中 小",
                "信息来源：甲局 发布时间: 2026-01-20 更新时间: 2026-01-25",
            })
    void theDateBesideTheTitleIsRead(String beside) {
        assertThat(read(article(beside, "")).dates()).singleElement().satisfies(d -> {
            assertThat(d.basis()).isEqualTo(DateBasis.PAGE);
            assertThat(d.date()).isEqualTo(LocalDate.of(2026, 1, 20));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成文日期：2026-01-09",
                "生成日期：2026-01-09",
                "页面生成时间 2026-01-09",
                "采集时间：2026-01-09",
                "更新时间：2026-01-09",
                "更新日期：2026-01-09",
                "归档时间：2026-01-09",
                "公文生成日期：2026-01-09",
                "页面生成时间：2026-01-09 10:00:01",
                "签发日期：2026-01-09",
                "甲局 2026年1月9日",
                "发布时间：1970-01-01",
                "发布时间：2027-01-01",
            })
    void otherDatesAreNoClaims(String beside) {
        assertThat(read(article(beside, "甲局 2026年1月17日")).dates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/xxgk/202601/t20260120_123456.html, 2026-01-20",
        "/xxgk/202601/t20260120_123456_wap.html, 2026-01-20",
        "/art/2026/1/20/art_1229_33.html, 2026-01-20",
        "/cms/html/jia/2026-01-20/77.html, 2026-01-20",
        "/jia/2026-01/20/article_2026012003392185515.html, 2026-01-20",
        "/doc/2026/01/20/77.shtml, 2026-01-20",
        "/nw1/20260120/4a03b5fa47ae4c73b7ec42801de6be66.html, 2026-01-20",
        "/2026/01-20/3143202.html, 2026-01-20",
    })
    void daysInAddressesAreClaims(String path, String date) {
        assertThat(read("http://www.jia.example" + path, article("", "")).dates())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.basis()).isEqualTo(DateBasis.URL);
                    assertThat(d.date()).isEqualTo(LocalDate.parse(date));
                });
    }

    @Test
    void bothDaysOfAnAddressAreKept() {
        assertThat(read("http://www.jia.example/jia/2022-01/20/article_2024041403392185515.html", article("", ""))
                        .dates())
                .extracting(ClaimedDate::date)
                .containsExactly(LocalDate.of(2022, 1, 20), LocalDate.of(2024, 4, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xxgk/202601/4a03b5fa47ae4c73b7ec42801de6be66.shtml",
                "/xxgk/t19700101_12.html",
                "/content/content_2021096.html",
                "/xxgk/t1067314.shtml",
                "/20200617x/t0035_1.html",
                "/zp/1640894823.html",
                "/info/1066/2310.htm",
            })
    void idsAndMonthsAreNoDays(String path) {
        assertThat(read("http://www.jia.example" + path, article("", "")).dates())
                .isEmpty();
    }

    @Test
    void theHeaderCountsByTheCalendarOfTheZone() {
        var dates = read(URL, article("", ""), Map.of("last-modified", "Mon, 19 Jan 2026 17:00:00 GMT"))
                .dates();
        assertThat(dates).extracting(ClaimedDate::date).containsExactly(LocalDate.of(2026, 1, 20));
        assertThat(read(URL, article("", ""), Map.of("last-modified", "yesterday"))
                        .dates())
                .isEmpty();
    }

    @Test
    void claimsStandInTheOrderOfTrust() {
        var html = "<meta name=PubDate content=2026-01-20>" + article("发布时间：2026-01-21", "");
        var item = new ListItem(
                URI.create("http://www.jia.example/t20260123_1.html"),
                TITLE,
                Optional.of(LocalDate.of(2026, 1, 22)),
                "2026-01-22",
                1);
        var article = new ArticleReader(ZoneId.of("Asia/Shanghai"))
                .read(FakeFetcher.fetched(item.url().toString(), html), item);
        assertThat(article.dates())
                .extracting(ClaimedDate::basis)
                .containsExactly(DateBasis.META, DateBasis.PAGE, DateBasis.LIST, DateBasis.URL);
    }

    @Test
    void datesThatDisagreeAreAllKept() {
        var html = "<meta name=PubDate content=2026-01-05>" + article("发布时间：2026-01-29", "");
        assertThat(read("http://www.jia.example/t20260118_1.html", html).dates())
                .extracting(d -> d.basis() + " " + d.date())
                .containsExactly("META 2026-01-05", "PAGE 2026-01-29", "URL 2026-01-18");
    }

    @Test
    void theTitleIsThePagesOwn() {
        assertThat(read(article("", "")).title()).isEqualTo(TITLE);
        assertThat(read("<title>" + TITLE + "_甲县人民政府</title><body>无</body>").title())
                .isEqualTo(TITLE);
        assertThat(read("<body>无</body>").title()).isEqualTo(TITLE);
        assertThat(read("<meta name='ArticleTitle' content='另一篇文章'><body>无</body>")
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void aShellAroundAFileHasNoBody() {
        var article = read("<h1>" + TITLE + "</h1><div class=TRS_Editor><a href='./P020260120382295081505.pdf' "
                + "download='甲局2025年报.pdf' OLDSRC='/protect/P020260120382295081505.pdf'>下载</a></div>");
        assertThat(article.hasBody()).isFalse();
        assertThat(article.attachments())
                .containsExactly(new Attachment(
                        URI.create("http://www.jia.example/zwgk/xxgknb/202601/P020260120382295081505.pdf"),
                        "甲局2025年报.pdf",
                        true,
                        Optional.of(URI.create("http://www.jia.example/protect/P020260120382295081505.pdf"))));
        assertThat(read(article("", "")).hasBody()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href='f/1.docx' title='年报.docx'>附件</a> | f/1.docx | 年报.docx",
                "<a href='f/1.wps'>年报.wps</a> | f/1.wps | 年报.wps",
                "<a href='f/%E5%B9%B4%E6%8A%A5.ofd'>查看</a> | f/%E5%B9%B4%E6%8A%A5.ofd | 年报.ofd",
                "<a href='/system/_content/download.jsp?urltype=x&wbfileid=9'>年报.pdf</a> | /system/_content/download.jsp?urltype=x&wbfileid=9 | 年报.pdf",
                "<a href='/system/_content/download.jsp?wbfileid=9'>年报附件</a> | /system/_content/download.jsp?wbfileid=9 | 年报附件",
                "<a appendix='true' href='f/1.html'>年报</a> | f/1.html | 1.html",
                "<iframe src='f/1.pdf'></iframe> | f/1.pdf | 1.pdf",
                "<embed src='/js/pdf/web/viewer.html?file=%2Ff%2F1.pdf'> | /f/1.pdf | 1.pdf",
                "<object data='f/1.pdf'></object> | f/1.pdf | 1.pdf",
                "<div id='pdfshow' data-value='/f/1.pdf'></div> | /f/1.pdf | 1.pdf",
                "<div data-pdf='f/1.pdf'></div> | f/1.pdf | 1.pdf",
                "<iframe src='/pdfjs/web/viewer?file=../../f/1.pdf#page=1'></iframe> | /f/1.pdf | 1.pdf",
                "<iframe src='/preview/onlinePreview?url=%2Ff%2F1.docx'></iframe> | /f/1.docx | 1.docx",
                "<object><param name='src' value='/f/1.pdf'></object> | /f/1.pdf | 1.pdf",
                "<embed src='/flash/FlashPaper.swf?swffile=/f/1.pdf'> | /f/1.pdf | 1.pdf",
                "<a href=\"javascript:showPdf('/f/1.pdf')\">查看</a> | /f/1.pdf | 1.pdf",
                "<script>showPdf('/f/1.pdf');</script> | /f/1.pdf | 1.pdf",
                "<script>PDFObject.embed(\"/js/viewer.html?file=/f/1.pdf\", '#v');</script> | /f/1.pdf | 1.pdf",
                "<a href='javascript:void(0)' onclick=\"down('/f/1.doc')\">年报</a> | /f/1.doc | 1.doc",
                "<a onclick=\"isDownLoad(this,'https://www.jia.example/f/1.pdf')\">年报</a> | https://www.jia.example/f/1.pdf | 1.pdf",
                "<span onclick=\"window.open('/f/1.pdf')\">年报.pdf</span> | /f/1.pdf | 年报.pdf",
                "<a data-appendix='true' href='f/1'>年报.pdf</a> | f/1 | 年报.pdf",
                "<a data-appendix='true' href='f/1' download='年报.pdf'>附件</a> | f/1 | 年报.pdf",
                "<a needdownload='true' href='f/1'>年报</a> | f/1 | 1",
                "<a class='nfw-cms-attachment' href='/attachment/0/1/1658/12541123.docx'>年报</a> | /attachment/0/1/1658/12541123.docx | 12541123.docx",
                "<a OLDSRC='/protect/P0202601/P020260120382295081505.pdf'>年报</a> | /protect/P0202601/P020260120382295081505.pdf | P020260120382295081505.pdf",
                "<a href='/protect/P0202601/P020260120382295081505.pdf'>年报.pdf</a> | /protect/P0202601/P020260120382295081505.pdf | 年报.pdf",
                "<a href='/module/download/downfile.jsp?classid=0&filename=ab12.pdf'>年报.pdf</a> | /module/download/downfile.jsp?classid=0&filename=ab12.pdf | 年报.pdf",
                "<a href='/module/download/down.jsp?i_ID=7'>年报</a> | /module/download/down.jsp?i_ID=7 | 年报",
                "<a href='/gw/front/document/file-download?fileUrl=/cms_files/ab12.pdf'>年报</a> | /gw/front/document/file-download?fileUrl=/cms_files/ab12.pdf | 年报",
                "<a href='/__local/ueditor/jsp/upload/file/20260120/1.docx'>年报</a> | /__local/ueditor/jsp/upload/file/20260120/1.docx | 1.docx",
                "<a href='/group6/M00/0A/B1/abcd.doc'>年报</a> | /group6/M00/0A/B1/abcd.doc | abcd.doc",
                "<a href='/x/files/ab12.ceb'>年报</a> | /x/files/ab12.ceb | ab12.ceb",
                "<a href='/x/files/ab12.et'>附表</a> | /x/files/ab12.et | ab12.et",
                "<a href='/x/files/ab12.rar'>年报</a> | /x/files/ab12.rar | ab12.rar",
                "<a href='/x/files/ab12.pdf?v=1#page=2'>年报</a> | /x/files/ab12.pdf?v=1#page=2 | ab12.pdf",
                "<a href='/x/%C4%EA%B1%A8.pdf'>查看</a> | /x/%C4%EA%B1%A8.pdf | 年报.pdf",
                "<a href='f/1.pdf' download='../../../etc/年报.pdf'>附件</a> | f/1.pdf | 年报.pdf",
                "<a href='f/1.pdf' title='C:&#92;x&#92;年报.pdf' download='C:&#92;x&#92;年报.pdf'>附件</a> | f/1.pdf | 年报.pdf",
                "<a href='f/1.pdf' title='年报&#x202E;fdp.pdf'>附件</a> | f/1.pdf | 年报fdp.pdf",
            })
    void filesAreFoundHoweverTheyAreLinked(String markup, String url, String name) {
        assertThat(read(article("", markup)).attachments()).singleElement().satisfies(file -> {
            assertThat(file.url()).isEqualTo(URI.create(URL).resolve(url));
            assertThat(file.name()).isEqualTo(name);
        });
    }

    @Test
    void theServersWordCountsWhereTheLinkGivesNoFileName() {
        var header = Optional.of("attachment; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.pdf");
        var broken = Optional.of("attachment; filename=\uFFFD\uFFFD.pdf");
        var named = read(article("", "<a href='/system/_content/download.jsp?id=9'>甲局年报.pdf</a>"));
        assertThat(named.attachments().get(0).called(header)).isEqualTo("甲局年报.pdf");
        var nameless = read(article("", "<a href='/system/_content/download.jsp?id=9'>点此下载</a>"));
        assertThat(nameless.attachments().get(0).called(header)).isEqualTo("年报.pdf");
        assertThat(nameless.attachments().get(0).called(broken)).isEqualTo("点此下载");
        assertThat(nameless.attachments().get(0).called(Optional.empty())).isEqualTo("点此下载");
        var bare = read(article("", "<a href='/f/ab12.pdf'>点此下载</a>"));
        assertThat(bare.attachments().get(0).called(header)).isEqualTo("年报.pdf");
        assertThat(bare.attachments().get(0).called(broken)).isEqualTo("ab12.pdf");
    }

    @Test
    void aBodyThatIsOnlyAViewerPointsToItsFile() {
        for (var viewer : new String[] {
            "<iframe src='/pdfjs/web/viewer.html?file=/f/1.pdf'></iframe>",
            "<embed src='/f/1.pdf' type='application/pdf'>",
            "<script>showPdf('/f/1.pdf')</script>"
        }) {
            var article = read("<h1>" + TITLE + "</h1><div class=TRS_Editor>" + viewer + "</div>");
            assertThat(article.hasBody()).isFalse();
            assertThat(article.attachments())
                    .extracting(Attachment::url)
                    .containsExactly(URI.create("http://www.jia.example/f/1.pdf"));
        }
    }

    @Test
    void linksOfTheFrameAreNoAttachments() {
        var html = "<body><div class=nav><a href='/guide.pdf'>公开指南.pdf</a></div><h1>" + TITLE + "</h1>"
                + TEXT.formatted("<a href='/other.html'>另一页</a><img src='p.png'>")
                + "<div class=footer><a href='/map.doc'>网站地图.doc</a></div></body>";
        assertThat(read(html).attachments()).isEmpty();
    }

    @Test
    void aFileThatTheListLinksDirectlyKeepsTheListsTitle() {
        var article = read(URL, "%PDF-1.7");
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.hasBody()).isTrue();
    }
}
