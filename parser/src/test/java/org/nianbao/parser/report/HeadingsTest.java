package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;

class HeadingsTest {

    private static RunningText text(String... lines) {
        var paragraphs = Arrays.stream(lines).map(Block.Paragraph::new).toList();
        return RunningText.of(new Document(Format.TEXT, List.of(), List.copyOf(paragraphs)), new TableNotes());
    }

    private static List<Heading> find(String... lines) {
        return text(lines).headings();
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况,1,EXACT",
        "'  一 、总体 情况：',1,EXACT",
        "二、主动公开政府信息情况,2,EXACT",
        "三、收到和处理政府信息公开申请情况。,3,EXACT",
        "四、政府信息公开行政复议、行政诉讼情况,4,EXACT",
        "五、存在的主要问题及改进情况,5,EXACT",
        "六、其他需要报告的事项,6,EXACT",
        "1、总体情况,1,ALIAS",
        "五、存在问题及改进情况,5,ALIAS",
        "三、收到和办理申请情况,3,UNKNOWN",
        "二、存在的主要问题和下步打算,5,UNKNOWN",
        "七、其他需要说明的情况,6,UNKNOWN",
        "|一、总体情况,1,EXACT",
        "l一、总体情况,1,EXACT"
    })
    void wordsDecideWhichSectionItIs(String line, int no, Match match) {
        assertThat(find(line)).containsExactly(new Heading(no, line.strip(), match, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一、",
                "（一）主动公开情况",
                "一、机构设置",
                "总体情况良好",
                "一、总体情况良好，全年主动公开政府信息三百余条，办理依申请公开事项若干件，没有因此引起的行政复议和行政诉讼案件",
                "存在的主要问题是人手不足"
            })
    void otherLinesAreNoHeadings(String line) {
        assertThat(find(line)).isEmpty();
    }

    @Test
    void repeatsAndSecondNumberingsAreKept() {
        var found = find("一、总体情况", "文", "二、总体情况", "1、总体情况", "六、其他需要报告的事项");
        assertThat(found).extracting(Heading::no).containsExactly(1, 1, 1, 6);
        assertThat(found).extracting(Heading::line).containsExactly(0, 2, 3, 4);
    }

    @Test
    void textUnderARepeatedHeadingIsAddedToTheFirst() {
        var lines = List.of("题", "一、总体情况", "甲", "六、其他需要报告的事项", "乙", "一、总体情况", "丙");
        var sections = Sections.of(lines, find(lines.toArray(String[]::new)), Optional.empty());
        assertThat(sections).containsExactly(new Section(1, "一、总体情况", "甲\n丙"), new Section(6, "六、其他需要报告的事项", "乙"));
        assertThat(sections.get(0).chars()).isEqualTo(2);
    }

    @Test
    void headingOnTwoLinesIsOne() {
        var text = text("一、", "总体情况", "正文", "四、政府信息公开行政复议、", "行政诉讼情况", "无");
        assertThat(text.headings()).extracting(Heading::no).containsExactly(1, 4);
        assertThat(text.lines()).containsExactly("一、总体情况", "正文", "四、政府信息公开行政复议、行政诉讼情况", "无");
    }

    @Test
    void headingsInsideAParagraphAreFound() {
        var text = text("根据《条例》编制本报告。一、总体情况 全年主动公开信息五十条。二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 见表。"
                + "五、存在的主要问题及改进情况 一是人手不足。六、其他需要报告的事项 没有收取信息处理费。");
        assertThat(text.headings()).extracting(Heading::no).containsExactly(1, 2, 3, 5, 6);
        assertThat(text.lines()).startsWith("根据《条例》编制本报告。", "一、总体情况", "全年主动公开信息五十条。", "二、主动公开政府信息情况");
    }

    @Test
    void listOfThePartsIsNoHeading() {
        var list =
                "本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，" + "五、存在的主要问题及改进情况和六、其他需要报告的事项等六个部分组成。";
        assertThat(find(list)).isEmpty();
    }

    @Test
    void numberOfAPageIsNoText() {
        assertThat(text("正文一。", "— 4 —", "-5-", "正文二。").lines()).containsExactly("正文一。", "正文二。");
    }

    @Test
    void headingsWithoutEndAreCutInOnePass() {
        assertThat(find("一、总体情况".repeat(20_000))).hasSize(20_000);
    }
}
