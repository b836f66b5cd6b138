package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresRuleTest {

    @Test
    void aProblemWithoutAMeasureIsNamed() {
        assertThat(unanswered("存在的问题：一是更新偏慢；二是办公经费紧张；三是政策解读太少。改进措施：一是每周更新栏目；二是把文件配上图解。"))
                .containsExactly("办公经费紧张");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "存在的问题：一是经办人更换频繁，业务不熟；二是内容单一。改进措施：一是办两期培训班；二是丰富公开的内容。",
                "存在以下不足：1.村级公开栏破旧；2.更新不及时。下一步，将翻新村级的栏子，及时更换。",
                "主要问题是队伍建设有待加强、解读的深度有待提升等。针对存在的问题，今后将派人跟班学习，做好解读。",
                "一是存在更新慢的问题。整改措施：每周更新一次。二是存在申请答复慢的问题。整改措施：专人跟踪答复。",
                "下一步，我镇将每周更新栏目，办好培训。主要问题是栏目更新偏慢、人员业务不熟。",
                "本镇的公开做得不错，没有什么可说的。"
            })
    void anyWordInCommonIsAMeasure(String section) {
        assertThat(unanswered(section)).isEmpty();
    }

    @Test
    void problemsOfThisYearAreNotHeldAgainstTheMeasuresOfLastYear() {
        assertThat(unanswered("（一）2023年工作中存在问题的改进情况。一是办了培训班。（二）2024年工作中存在的主要问题。一是办公经费紧张；二是更新偏慢。"))
                .isEmpty();
        assertThat(unanswered("针对上年的不足，改进措施是办了培训班。目前存在的主要问题是办公经费紧张、更新偏慢。")).isEmpty();
    }

    @Test
    void measuresUnderAHeadingOfTheirOwnMayStandFirst() {
        assertThat(unanswered("（一）改进措施。每周更新栏目，办好培训。（二）主要问题。一是办公经费紧张；二是更新偏慢。")).containsExactly("办公经费紧张");
        assertThat(unanswered("今后我镇将更加努力。2022年我镇存在的问题是办公经费紧张、电脑老旧不足。我们向县里申请了补助。"))
                .as("measures without any word that begins them")
                .isEmpty();
    }

    @Test
    void whatLeadsToAListIsNoProblem() {
        assertThat(unanswered(
                        "仍存在一些问题和不足。（一）存在问题本镇虽然有所进步，离期望尚远，主要有以下几点：一是更新偏慢；二是栏目太少。" + "（二）解决办法和改进措施：针对工作中的不足，每周更新栏目。"))
                .isEmpty();
    }

    @Test
    void aJointHeadingDoesNotBeginTheMeasures() {
        assertThat(unanswered("存在的主要问题及改进措施如下。一是办公经费紧张；二是更新偏慢。今后每周更新栏目。")).containsExactly("办公经费紧张");
    }

    @Test
    void workThatIsNobodysOwnIsAProblemWithinAnItem() {
        var problems = "存在的问题：一是内容单一；二是培训少，人员流动大，没有专人负责。";

        assertThat(unanswered(problems + "改进措施：丰富内容，加强培训。")).containsExactly("人员流动大,没有专人负责");
        assertThat(unanswered(problems + "改进措施：丰富内容，加强培训，配备一名信息员。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一是太穷，办公经费十分紧张；二是路途遥远不便。|办公经费十分紧张",
                "一是村里电脑慢，办公经费十分紧张；二是路途遥远不便。|办公经费十分紧张",
                "一是村里电脑太慢，办公经费十分紧张；二是路途遥远不便。|村里电脑太慢",
                "一是电脑太慢；二是路途遥远不便。|电脑太慢"
            })
    void aProblemIsNamedByItsFirstClauseOfSixCharacters(String problems, String head) {
        assertThat(unanswered("存在的问题：" + problems + "改进措施：每周更新栏目。")).startsWith(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一是村里断电；二是路途遥远不便。|改进措施：防断电，修路途。|",
                "一是村的路窄难走；二是路途遥远不便。|改进措施：请本村的人等，修路途。|村的路窄难走",
                "一是村里路窄难走；二是路途遥远不便。|改进措施：请本村里的人等，修路途。|"
            })
    void twoCharactersInCommonAreAMeasureUnlessOneOfThemIsEmpty(
            String problems, String measures, @Nullable String named) {
        assertThat(unanswered("存在的问题：" + problems + measures)).isEqualTo(named == null ? List.of() : List.of(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "存在的问题是栏目更新偏慢，解读形式单一。今后每周更新。|问题是栏目更新偏慢/解读形式单一",
                "存在的问题是村里路远，栏目更新偏慢；解读形式单一等问题。今后每周更新。|问题是村里路远、栏目更新偏慢/解读形式单一",
                "存在的问题是栏目更新偏慢，路远。今后每周更新。|问题是栏目更新偏慢",
                "存在的问题：一是栏目更新慢；二是路远；三是解读太少。今后每周更新。|栏目更新慢;/解读太少。",
                "存在以下不足，栏目更新偏慢。今后每周更新。|栏目更新偏慢"
            })
    void problemsAreTakenApartByTheirNumbersElseByTheWordsForWhatIsLacking(String section, String problems) {
        assertThat(Improvement.of(Flow.of(section)))
                .hasValueSatisfying(
                        found -> assertThat(String.join("/", found.problems())).isEqualTo(problems));
    }

    @Test
    void manyProblemsAreCountedAndSomeShown() {
        var fixture = ReportFixture.sound().text(5, "存在的问题：一是办公经费紧张；二是村里断电频繁；三是路途遥远不便；四是电脑老旧卡顿。", "改进措施：每周更新栏目，请各村核对。");

        assertThat(Findings.of("STR-16", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().args().get(0)).startsWith("“办公经费紧张”").endsWith("…（4）");
            assertThat(f.message().args().get(1)).isEqualTo("4");
            assertThat(f.quote()).isEqualTo("办公经费紧张");
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
        });
    }

    private static List<String> unanswered(String section) {
        return Improvement.of(Flow.of(section)).map(MeasuresRule::unanswered).orElse(List.of());
    }
}
