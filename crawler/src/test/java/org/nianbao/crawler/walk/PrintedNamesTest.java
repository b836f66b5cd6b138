package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedNamesTest {

    private static final String BUREAU = "甲市乙区教育局";
    private static final List<String> ALIASES = List.of("乙区教体局");

    private static List<ListItem> items(Stream<String> titles) {
        return titles.map(t -> new ListItem(URI.create("http://x.example/"), t, Optional.empty(), "", 1))
                .toList();
    }

    private static Map<Integer, String> doubts(boolean own, List<String> others, String... titles) {
        var known = Stream.of(List.of(BUREAU), ALIASES, others)
                .flatMap(List::stream)
                .toList();
        return new PrintedNames(items(Stream.of(titles)), known).doubts(BUREAU, ALIASES, own);
    }

    @Test
    void anotherNameOfTheAgencyIsDoubtedEverywhere() {
        var titles = new String[] {"乙区教育科技局2025年政府信息公开工作年度报告", "甲市2025年政府信息公开工作年度报告"};
        assertThat(doubts(false, List.of(), titles)).containsExactly(Map.entry(2025, "乙区教育科技局"));
        assertThat(doubts(false, List.of("甲市乙区教育科技局"), titles)).isEmpty();
        assertThat(doubts(false, List.of("乙区教育科技局"), titles)).isEmpty();
    }

    @Test
    void anotherBodyOfThePlaceIsDoubtedInTheAgencysOwnColumnOnly() {
        var one = "乙区水利局2025年政府信息公开工作年度报告";
        assertThat(doubts(true, List.of(), one)).containsExactly(Map.entry(2025, "乙区水利局"));
        assertThat(doubts(false, List.of(), one)).isEmpty();
        assertThat(doubts(true, List.of(), one, "乙区财政局2025年政府信息公开工作年度报告", "乙区民政局2025年政府信息公开工作年度报告"))
                .isEmpty();
    }

    @Test
    void bodiesAboveAndOfOtherSortsAreNotDoubted() {
        assertThat(doubts(
                        true,
                        List.of(),
                        "甲市教育局2025年政府信息公开工作年度报告",
                        "乙区2025年政府信息公开工作年度报告",
                        "乙区清河镇2025年政府信息公开工作年度报告",
                        "乙区教体局2025年政府信息公开工作年度报告",
                        "乙区教育局2025年工作总结"))
                .isEmpty();
    }

    @Test
    void aReportThatNamesNobodyIsNoticed() {
        assertThat(new PrintedNames(items(Stream.of("2025年政府信息公开工作年度报告")), List.of()).hasNameless())
                .isTrue();
        assertThat(new PrintedNames(items(Stream.of("关于2025年工作的通知")), List.of()).hasNameless())
                .isFalse();
    }

    @Test
    void inAColumnThatVeryManyShareOnlyTheNamesOfNoneAreComparedWithEach() {
        var towns =
                IntStream.range(0, 2_000).mapToObj(i -> "云岭县第" + i + "镇人民政府").toList();
        var rows = Stream.concat(
                IntStream.range(0, 5_000).mapToObj(i -> towns.get(i % 2_000) + (2020 + i % 4) + "年政府信息公开工作年度报告"),
                Stream.of("云岭县清河街道2022年政府信息公开工作年度报告"));
        assertThat(new PrintedNames(items(rows), towns).strays()).isEqualTo(1);
    }
}
