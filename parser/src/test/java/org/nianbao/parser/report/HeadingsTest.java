package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

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
        "七、其他需要说明的情况,6,UNKNOWN"
    })
    void wordsDecideWhichSectionItIs(String line, int no, Match match) {
        assertThat(Headings.find(List.of(line))).containsExactly(new Heading(no, line.strip(), match, 0));
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
        assertThat(Headings.find(List.of(line))).isEmpty();
    }

    @Test
    void repeatsAndSecondNumberingsAreKept() {
        var found = Headings.find(List.of("一、总体情况", "文", "二、总体情况", "1、总体情况", "六、其他需要报告的事项"));
        assertThat(found).extracting(Heading::no).containsExactly(1, 1, 1, 6);
        assertThat(found).extracting(Heading::line).containsExactly(0, 2, 3, 4);
    }

    @Test
    void textUnderARepeatedHeadingIsAddedToTheFirst() {
        var lines = List.of("题", "一、总体情况", "甲", "六、其他需要报告的事项", "乙", "一、总体情况", "丙");
        var sections = Sections.of(lines, Headings.find(lines), Optional.empty());
        assertThat(sections).containsExactly(new Section(1, "一、总体情况", "甲\n丙"), new Section(6, "六、其他需要报告的事项", "乙"));
        assertThat(sections.get(0).chars()).isEqualTo(2);
    }
}
