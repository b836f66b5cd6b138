package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发布政府信息共计 174 篇，其中：公众号发布120篇，短视频51篇；视频号3篇。|174|174",
                "全年共公开信息100条，包括网站35条，公众号80条。|100|115",
                "累计发布1,214条。通过网站发布4条，通过公示栏发布52条（含村级12条）。|1214|56"
            })
    void aTotalIsFoundWithItsParts(String text, long total, long sum) {
        assertThat(Breakdown.in(Flow.of(text))).singleElement().satisfies(b -> {
            assertThat(b.total()).isEqualTo(total);
            assertThat(b.sum()).isEqualTo(sum);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共公开信息140余条，其中网站100条，公众号20条。",
                "共公开信息140条，其中网站约100余条，公众号20条。",
                "共公开信息140条，其中网站100条，其中政策20条，公众号40条。",
                "共公开信息140条，比上年增加12条，答复来信3件。",
                "共召开会议5次，其中培训3次，印发材料12份。",
                "公共服务平台公开信息12条，其中网站3条，公示栏4条。",
                "共公开信息140条，其中网站100条。"
            })
    void whatIsNoPlainListIsNotJudged(String text) {
        assertThat(Breakdown.in(Flow.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共公开100条，其中网站35条，公众号80条。|WARNING|more",
                "共公开100条，其中网站35条，公众号50条。|WARNING|less",
                "共公开100条，其中网站35条，公众号50条等。|ADVICE|open"
            })
    void onlyAListThatIsClosedOrTooLargeIsAWarning(String text, Severity severity, String variant) {
        assertThat(Findings.of("NAR-06", ReportFixture.sound().text(1, text)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(severity);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.message().key()).endsWith(variant);
                });
    }
}
