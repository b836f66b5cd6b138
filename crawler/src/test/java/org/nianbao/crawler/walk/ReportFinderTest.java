package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportFinderTest {

    private static List<ListItem> items(String... titles) {
        return Stream.of(titles)
                .map(t -> new ListItem(
                        URI.create("http://www.jia.example/" + Integer.toHexString(t.hashCode())),
                        t,
                        Optional.empty(),
                        "",
                        1))
                .toList();
    }

    private static final ReportFinder OWN = new ReportFinder("甲市乙区教育局", List.of("乙区教体局"), true);
    private static final ReportFinder SHARED = new ReportFinder("甲市乙区教育局", List.of("乙区教体局"), false);

    @Test
    void theAgencysReportsAreFoundByYear() {
        var found = OWN.byYear(items("甲市乙区教育局2025年政府信息公开工作年度报告", "乙区教育局2024年政府信息公开工作年度报告", "乙区教体局2023年政府信息公开工作年度报告"));
        assertThat(found.keySet()).containsExactly(2023, 2024, 2025);
    }

    @Test
    void reportsOfOthersAndNewsAreLeftOut() {
        var found = OWN.byYear(items(
                "甲市2025年政府信息公开工作年度报告",
                "甲市教育局2025年政府信息公开工作年度报告",
                "乙区人民政府2025年政府信息公开工作年度报告",
                "关于做好2025年政府信息公开工作年度报告编制工作的通知",
                "乙区教育局2025年工作会议"));
        assertThat(found).isEmpty();
    }

    @Test
    void aTitleWithoutANameCountsOnlyInTheAgencysOwnColumn() {
        var items = items("2025年政府信息公开工作年度报告");
        assertThat(OWN.byYear(items)).containsOnlyKeys(2025);
        assertThat(SHARED.byYear(items)).isEmpty();
    }

    @Test
    void ofSeveralForOneYearTheReadableAndNearestComesFirst() {
        var found = OWN.byYear(items(
                "甲市乙区教育局2025年政府信息公开工作年度报告（图解）",
                "教育局2025年政府信息公开工作年度报告",
                "甲市乙区教育局2025年政府信息公开年报",
                "甲市乙区教育局2025年政府信息公开工作年度报告"));
        assertThat(found.get(2025))
                .extracting(ListItem::title)
                .containsExactly(
                        "甲市乙区教育局2025年政府信息公开工作年度报告",
                        "甲市乙区教育局2025年政府信息公开年报",
                        "甲市乙区教育局2025年政府信息公开工作年度报告（图解）",
                        "教育局2025年政府信息公开工作年度报告");
    }

    @Test
    void reportsWithoutAYearAreKeptApart() {
        var items = items("乙区教育局政府信息公开工作年度报告");
        assertThat(OWN.byYear(items)).isEmpty();
        assertThat(OWN.withoutYear(items)).hasSize(1);
    }
}
