package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfNamesTest {

    private static final Subject BUREAU = new Subject(
            Optional.of("department"),
            Optional.empty(),
            Optional.of("青禾县教育局"),
            Optional.empty(),
            Subject.Witness.HANDED_OVER);

    @ParameterizedTest
    @ValueSource(strings = {"我局积极配合。", "本局领导高度重视。"})
    void aTownThatCallsItselfABureau(String line) {
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"形成基本局面。", "建设本局域网。", "不自我局限。", "群众问“我局什么时候公开”。"})
    void otherWordsAndQuotationsAreNot(String line) {
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void aBureauThatCallsItselfATown() {
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "我镇加强培训。"), BUREAU))
                .hasSize(1);
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "我局服务我县我区群众，本局及本机关。"), BUREAU))
                .isEmpty();
    }

    @Test
    void theNameIsQuotedWithTheWordsAroundIt() {
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "各村各单位都按要求每月一次和我局核对栏目内容并且报送各类信息。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("我局", "柳溪镇人民政府");
                    assertThat(f.quote()).isEqualTo("位都按要求每月一次和我局核对栏目内容并且报送");
                    assertThat(f.actual()).isEqualTo("我局");
                    assertThat(f.where()).startsWith("五、");
                });
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "基我局核对，我局再核对。")))
                .as("the second is no other word")
                .hasSize(1);
    }

    @Test
    void threeNamesAreOneTooMany() {
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "我镇、我单位和本机关加强培训。")))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).contains("我镇", "我单位", "本机关"));
        assertThat(Findings.of("DOC-10", ReportFixture.sound().text(5, "我镇、本镇和本机关加强培训。")))
                .isEmpty();
    }
}
