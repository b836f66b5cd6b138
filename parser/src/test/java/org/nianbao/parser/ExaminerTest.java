package org.nianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExaminerTest {

    private static final String TITLE = "云岭县财政局2022年政府信息公开工作年度报告\n";
    private static final String A = "一、本年新收政府信息公开申请数量\t1\t/\t3\t4\t5\t6\t20\n";

    private static Examined examine(String text) {
        return Examiner.examine(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Subject.unknown());
    }

    private static JsonNode json(Examined file) {
        return JsonMapper.shared().readTree(new ReportJson(Locale.ENGLISH).line("a.txt", file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"关于召开会议的通知", "云岭县财政局2022年政府信息公开工作年度报告", "云岭县财政局2022年政府信息公开工作年度报告\n请见附件", "一、总体情况\n二、主动公开政府信息情况\n"
            })
    void tooLittleIsNoReport(String text) {
        var file = examine(text);
        assertThat(file.verdict()).isEqualTo(Conformity.NOT_A_REPORT);
        assertThat(file.findings()).isEmpty();
        assertThat(file.reason().map(Words::key)).contains("read.notAReport");
        assertThat(file.textSha256()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE + "一、总体情况\n", A, "一、总体情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n"})
    void titleWithAHeadingOrARowOrThreeHeadingsIsAReport(String text) {
        var file = examine(text);
        assertThat(file.verdict()).isNotEqualTo(Conformity.NOT_A_REPORT);
        assertThat(file.reason()).isEmpty();
        assertThat(examine(TITLE + text).verdict()).isEqualTo(Conformity.MALFORMED);
    }

    @Test
    void fileThatCannotBeReadAccusesNobody() {
        var file = examine("%PDF-1.7");
        assertThat(file.verdict()).isEqualTo(Conformity.UNREADABLE);
        assertThat(file.format()).isEqualTo(Format.PDF);
        assertThat(file.findings()).isEmpty();
        assertThat(file.report()).isEmpty();
        assertThat(file.textSha256()).isEmpty();
        assertThat(file.reason()).isPresent();
        assertThat(file.bytes()).isEqualTo(8);
    }

    @Property(tries = 100)
    void sameBytesGiveTheSameAnswerAndNoneThrow(@ForAll byte[] bytes) {
        var first = Examiner.examine(bytes, Optional.empty(), Subject.unknown());
        assertThat(Examiner.examine(bytes, Optional.empty(), Subject.unknown())).isEqualTo(first);
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        var json = json(examine(TITLE + A));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "source",
                        "sha256",
                        "textSha256",
                        "format",
                        "bytes",
                        "title",
                        "agency",
                        "year",
                        "template",
                        "hybrid",
                        "signedOn",
                        "corrected",
                        "sections",
                        "cells",
                        "findings",
                        "verdict");
        assertThat(json.get("year").intValue()).isEqualTo(2022);
        assertThat(json.get("agency").stringValue()).isEqualTo("云岭县财政局");
        assertThat(json.get("signedOn").isNull()).isTrue();
        assertThat(json.get("format").stringValue()).isEqualTo("text");
        var cells = json.get("cells");
        assertThat(cells.propertyNames())
                .containsExactly("T3.A.np", "T3.A.com", "T3.A.sci", "T3.A.pub", "T3.A.law", "T3.A.oth", "T3.A.tot");
        assertThat(cells.get("T3.A.com").get("raw").stringValue()).isEqualTo("/");
        assertThat(cells.get("T3.A.com").get("value").isNull()).isTrue();
        assertThat(cells.get("T3.A.tot").get("value").isIntegralNumber()).isTrue();
        json.get("findings")
                .forEach(f -> assertThat(f.propertyNames())
                        .contains("rule", "severity", "certainty", "cells", "message", "expected", "actual", "basis"));
        assertThat(json.get("findings").isEmpty()).isFalse();
    }

    @Test
    void unreadableFileHasTheSameFieldsAsNull() {
        var json = json(examine("%PDF-1.7"));
        for (var name : new String[] {"textSha256", "title", "agency", "year", "signedOn"}) {
            assertThat(json.has(name)).as(name).isTrue();
            assertThat(json.get(name).isNull()).as(name).isTrue();
        }
        assertThat(json.get("template").stringValue()).isEqualTo("none");
        assertThat(json.get("cells").isEmpty()).isTrue();
        assertThat(json.get("verdict").stringValue()).isEqualTo("UNREADABLE");
        assertThat(json.get("reason").stringValue()).isNotBlank();
    }
}
