package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

/** A page in the manner of each family of portals: nothing that surrounds the article reaches title, date or text. */
class PortalPagesTest {

    private static final String TITLE = "云岭县财政局2022年政府信息公开工作年度报告";

    private static final List<String> LINES = List.of(
            TITLE,
            "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止，由云岭县财政局编制，电子版可在本县门户网站下载。",
            "一、总体情况",
            "全年主动公开信息五十条，办理依申请公开事项零件，没有因政府信息公开引起的行政复议和行政诉讼，也没有责任追究的情形发生，监督保障有力。",
            "六、其他需要报告的事项",
            "无。",
            "云岭县财政局",
            "2023年1月16日");

    private static final String BEFORE = """
            <div class="top"><p>今天是2025年12月30日 星期二</p><p>繁體版 ENGLISH 无障碍浏览</p></div>
            <nav><a>首页</a><a>政务公开</a></nav>
            """;

    private static final String BAR = """
            <p>您当前的位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</p>
            <p>发布时间：2024-05-06 来源：云岭县大数据局 浏览次数：120次</p>
            <p>字体：【大 中 小】</p><p>【打印】 【关闭】</p><p>分享到：微信 微博</p>
            """;

    private static final String AFTER = """
            <p>上一篇：云岭县水务局2021年政府信息公开工作年度报告</p><p>下一篇：没有了</p><p>打印 关闭</p>
            <div class="foot"><p>主办单位：云岭县人民政府办公室</p></div>
            <p>版权所有：云岭县人民政府 2019年12月3日</p><p>某ICP备12345678号-1 某公网安备 53000000000001号</p>
            """;

    private static Report read(String page) {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        var read = Documents.read(bytes, Optional.of("text/html; charset=utf-8"), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }

    private static String article() {
        return "<p>" + String.join("</p>\n<p>", LINES) + "</p>";
    }

    private static void assertOnlyTheArticle(String page) {
        var report = read(page);
        assertThat(report.lines()).containsExactlyElementsOf(LINES);
        assertThat(report.title().orElseThrow().raw()).isEqualTo(TITLE);
        assertThat(report.agency()).contains("云岭县财政局");
        assertThat(report.signedOn()).hasToString("Optional[2023-01-16]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=TRS_Editor>",
                "<div class='trs_editor_view TRS_UEDITOR trs_paper_default'>",
                "<div id=UCAP-CONTENT>",
                "<div id=zoom class=bt-content>",
                "<div id=vsb_content><div class=v_news_content>",
                "<div id=vsb_content_2>",
                "<div class=article-content>",
                "<div id=j-fontContent>",
                "<div class='ewb-article-content'>",
                "<div class='pages_content'>",
                "<div id=ivs_content>",
                "<div class=detail-content>"
            })
    void placeOfTheFamilyHoldsTheArticle(String place) {
        assertOnlyTheArticle(BEFORE + "<div class=main>" + BAR + place + article() + "</div></div></div>" + AFTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div id=content>", "<div class='content wrap'>", "<article>", "<div class=whatever>"})
    void barsInAWidePlaceAreNoText(String place) {
        assertOnlyTheArticle(BEFORE + place + BAR + article() + AFTER + "</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天是2025年12月30日，星期二",
                "当前位置：首页>政府信息公开年报",
                "首页 > 法定主动公开内容 > 年报",
                "【字体：大 中 小】",
                "[打印] [关闭]",
                "浏览次数： 23",
                "发布日期：2023-01-05 来源：办公室",
                "京ICP备05000001号"
            })
    void furnitureIsToldByItsWords(String line) {
        assertThat(PageFurniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "今年以来，我局主动公开信息五十条。",
                "分享到县融媒体中心的信息十二条",
                "打印政府信息公开指南五十份，摆放在大厅。",
                "来源：云岭县财政局",
                "大力推进政务公开",
                "首页设置专栏，公开信息十条。",
                "主办单位变更的，及时更新公开指南。",
                "大",
                "小",
                "下一步，将加强培训。"
            })
    void textIsNoFurniture(String line) {
        assertThat(PageFurniture.is(line)).isFalse();
    }
}
