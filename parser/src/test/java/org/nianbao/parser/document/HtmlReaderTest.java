package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String LONG = "本机关认真落实信息公开条例的要求。".repeat(10);

    private static Document read(String body) {
        return HtmlReader.read("<html><body>" + body + "</body></html>", Limits.USUAL);
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).text())
                .toList();
    }

    private static List<Block.Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
    }

    private static long images(String body) {
        return read(body).blocks().stream()
                .filter(Block.Image.class::isInstance)
                .count();
    }

    @Test
    void blocksAndBreaksMakeParagraphsSpansDoNot() {
        assertThat(paragraphs(read("<p>一、<span>总体</span><b>情况</b></p><div>甲<br>乙</div>丙")))
                .containsExactly("一、总体情况", "甲", "乙", "丙");
    }

    @Test
    void blanksOfAllSortsAreOneBlank() {
        assertThat(paragraphs(read("<p>&nbsp;&nbsp;&#12288;一、\n  总体&nbsp;情况&#8203;</p><p>&nbsp;</p>")))
                .containsExactly("一、 总体 情况");
    }

    @Test
    void linesOfPreformattedTextAreKept() {
        assertThat(paragraphs(read("<pre>规章\t1\t2\n行政许可\t3</pre>"))).containsExactly("规章\t1\t2", "行政许可\t3");
    }

    @Test
    void scriptsStylesAndControlsAreNoText() {
        assertThat(paragraphs(read("<script>a()</script><style>p{}</style><select><option>2022</select>"
                        + "<button>打印</button><noscript>x</noscript><!-- y --><p>正文</p>")))
                .containsExactly("正文");
    }

    @Test
    void menusAndFootersAreLeftOutOfAPageWithoutAKnownPlace() {
        assertThat(paragraphs(read("<nav>首页</nav><div class='breadcrumb'>当前位置</div><div id=footer>版权</div>"
                        + "<div class='page Share'>分享</div><p>正文</p><footer>备案</footer>")))
                .containsExactly("正文");
    }

    @Test
    void knownPlaceOfTheArticleIsAllThatIsRead() {
        assertThat(paragraphs(read("<div>栏目</div><div class=TRS_Editor><p>" + LONG + "</p></div><div>相关链接</div>")))
                .containsExactly(LONG);
    }

    @Test
    void emptyPlaceIsNotTheArticle() {
        assertThat(paragraphs(read("<div id=zoom></div><p>" + LONG + "</p>"))).containsExactly(LONG);
    }

    @Test
    void moreParticularPlaceWins() {
        assertThat(paragraphs(read(
                        "<div class=content><p>" + LONG + LONG + "</p><div class=TRS_Editor>" + LONG + "</div></div>")))
                .containsExactly(LONG);
    }

    @Test
    void titlesAreMetaThenHeadingsThenTheWindows() {
        var page = HtmlReader.read(
                "<head><title>窗口</title><meta name=ArticleTitle content=标题></head><body><h1>大 题</h1><h2> </h2><p>正文",
                Limits.USUAL);
        assertThat(page.titles()).containsExactly("标题", "大 题", "窗口");
    }

    @Test
    void picturesCountIconsDoNot() {
        assertThat(images("<img src=a.jpg><p><img src=b.png width=600></p>")).isEqualTo(2);
        assertThat(images("<img src=a.jpg width=16><img src=a.jpg height='20px'><img src=x/icon_pdf.png><img src=s.gif>"
                        + "<img>"))
                .isZero();
    }

    @Test
    void tableIsAGridWithItsMergedCells() {
        var grid = grids(read("<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><th>丙</th><td>丁</td></tr>"
                        + "</table>"))
                .get(0);
        assertThat(grid.ruled()).isTrue();
        assertThat(grid.rows().get(0).cells())
                .containsExactly(new Block.GridCell("甲", 0, 1, 2), new Block.GridCell("乙", 1, 2, 1));
        assertThat(grid.rows().get(1).cells())
                .containsExactly(new Block.GridCell("丙", 1, 1, 1), new Block.GridCell("丁", 2, 1, 1));
    }

    @Test
    void tableThatArrangesThePageIsNoGrid() {
        var document = read(
                "<table><tr><td>栏</td><td><p>前文</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>");
        assertThat(paragraphs(document)).containsExactly("栏", "前文");
        assertThat(grids(document))
                .singleElement()
                .satisfies(g -> assertThat(g.rows().get(0).cells()).hasSize(2));
        assertThat(paragraphs(read("<table><tr><td>" + LONG.repeat(3) + "</td></tr></table>")))
                .containsExactly(LONG.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999", "9999999999999", "2e9", "٣", "x", "", "1.5"})
    void senselessSpanIsOne(String span) {
        var cells = grids(read(
                        "<table><tr><td colspan='" + span + "' rowspan='" + span + "'>甲</td><td>乙</td></tr></table>"))
                .get(0)
                .rows()
                .get(0)
                .cells();
        assertThat(cells).extracting(Block.GridCell::column).containsExactly(0, 1);
    }

    @Test
    void hugeSpansEndAtTheEdgeOfTheGrid() {
        var row = "<tr><td colspan=9999 rowspan=9999>甲</td><td>乙</td></tr>";
        var rows = grids(read("<table>" + row.repeat(500) + "</table>")).get(0).rows();
        assertThat(rows).hasSize(500);
        assertThat(rows.get(0).cells()).containsExactly(new Block.GridCell("甲", 0, 200, 500));
        assertThat(rows.get(499).cells()).isEmpty();
    }

    @Test
    void limitsEndTheReading() {
        var limits = new Limits(1000, 3, 4, 10, 10, 1_000, 10, 100_000);
        assertExceeded("<p>1<p>2<p>3<p>4", limits, "read.limit.blocks");
        assertExceeded("<table><tr><td>1<td>2<td>3<td>4<td>5</table>", limits, "read.limit.cells");
        assertExceeded("<div>".repeat(12) + "x", limits, "read.limit.depth");
    }

    private static void assertExceeded(String html, Limits limits, String reason) {
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() -> HtmlReader.read(html, limits))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo(reason));
    }
}
