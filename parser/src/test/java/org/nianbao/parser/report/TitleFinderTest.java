package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {

    private static final String TITLE = "云岭县财政局2022年政府信息公开工作年度报告";

    private static Optional<String> agency(String... lines) {
        return TitleFinder.find(List.of(lines), List.of()).flatMap(Title::agency);
    }

    @Test
    void titleInOneLine() {
        assertThat(agency(TITLE, "一、总体情况")).contains("云岭县财政局");
        assertThat(agency("索引号：001", TITLE)).contains("云岭县财政局");
    }

    @Test
    void titleOverTwoLines() {
        assertThat(agency("云岭县财政局2022年", "政府信息公开工作年度报告", "正文")).contains("云岭县财政局");
        assertThat(agency("云岭县财政局", "2022年政府信息公开工作年度报告", "正文")).contains("云岭县财政局");
    }

    @Test
    void titleOverThreeLines() {
        assertThat(agency("云岭县财政局", "2022年政府信息公开", "工作年度报告", "正文")).contains("云岭县财政局");
        assertThat(agency("云岭县财政局", "2022年政府信息公开", "一、总体情况", "工作年度报告")).isEmpty();
    }

    /** Found in a published report: the word over the text became part of the agency's name. */
    @Test
    void wordOverATitleOfTwoLinesIsNoPartOfIt() {
        assertThat(agency("正文", "2022年云岭县财政局政府信息公开工作", "年度报告", "一、总体情况")).contains("云岭县财政局");
    }

    @Test
    void yearAboveTheRestOfTheTitleIsTheTitles() {
        var title = TitleFinder.find(List.of("云岭县财政局 2022年", "政府信息公开工作年度报告"), List.of());
        assertThat(title.flatMap(Title::agency)).contains("云岭县财政局");
        assertThat(title.orElseThrow().year()).hasValue(2022);
    }

    @Test
    void headingAboveTheTitleIsNoPartOfIt() {
        var title = TitleFinder.find(List.of("一、总体情况", TITLE), List.of());
        assertThat(title.map(Title::raw)).contains(TITLE);
        assertThat(agency("一、总体情况", "2022年政府信息公开工作年度报告")).isEmpty();
    }

    @Test
    void titleWithANameIsPreferredWhereverItStands() {
        var found = TitleFinder.find(List.of("2022年政府信息公开工作年度报告"), List.of(TITLE));
        assertThat(found.flatMap(Title::agency)).contains("云岭县财政局");
    }

    @Test
    void titleFarDownIsAReference() {
        var lines = Stream.concat(Collections.nCopies(15, "正文。").stream(), Stream.of(TITLE))
                .toList();
        assertThat(TitleFinder.find(lines, List.of())).isEmpty();
        assertThat(TitleFinder.find(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县财政局", "云岭县人民政府办公室", "云岭县白石乡人民政府", "城关街道办事处", "云岭县市场监督管理局（知识产权局）"})
    void lineThatIsANameIsOne(String line) {
        assertThat(AgencyName.of(" " + line + " ")).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "财政工作平稳。", "2022年", "云岭县财政局发布年报", "联系电话：010"})
    void otherLinesAreNoNames(String line) {
        assertThat(AgencyName.of(line)).isEmpty();
    }

    @Test
    void firstSentenceNamesTheAgency() {
        assertThat(AgencyName.inOpening("白石镇根据《条例》编制")).contains("白石镇");
        assertThat(AgencyName.inOpening("按照要求，现公布云岭县财政局2022年年度报告")).contains("云岭县财政局");
        assertThat(AgencyName.inOpening("本报告由三部分组成")).isEmpty();
    }
}
