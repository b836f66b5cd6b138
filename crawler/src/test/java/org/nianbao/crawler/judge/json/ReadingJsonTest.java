package org.nianbao.crawler.judge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.ReportJson;
import org.nianbao.parser.check.Subject;
import org.nianbao.store.Reading;

class ReadingJsonTest {

    @Test
    void aFindingStoredInOneLanguageIsToldInAnother() {
        var told =
                ReadingJson.conclusion(stored(Locale.CHINESE), Locale.ENGLISH).remarks();
        assertThat(told).isNotEmpty();
        assertThat(told)
                .isEqualTo(ReadingJson.conclusion(stored(Locale.ENGLISH), Locale.ENGLISH)
                        .remarks());
        assertThat(told.get(0).message())
                .isNotEqualTo(ReadingJson.conclusion(stored(Locale.ENGLISH), Locale.CHINESE)
                        .remarks()
                        .get(0)
                        .message());
    }

    @Test
    void aFindingStoredWithoutItsKeyStaysAsItWas() {
        var json =
                "{\"findings\":[{\"rule\":\"T3-01\",\"severity\":\"violation\",\"certainty\":\"certain\",\"cells\":[],"
                        + "\"message\":\"as it was\",\"expected\":\"\",\"actual\":\"\",\"basis\":\"law\"}]}";
        var told = ReadingJson.conclusion(reading("MALFORMED", json), Locale.ENGLISH)
                .remarks();
        assertThat(told.get(0).message()).isEqualTo("as it was");
    }

    /** An earlier release knew of fewer things that belong to a person. */
    @Test
    void whatWasStoredWithMoreThanIsShownTodayIsMasked() {
        var json = "{\"findings\":[{\"rule\":\"T2-02\",\"severity\":\"warning\",\"certainty\":\"certain\",\"cells\":[],"
                + "\"where\":\"表二，行640302199002281117\",\"quote\":\"卡号6222020000000001230\","
                + "\"message\":\"wangxiaoming@example.com\",\"expected\":\"\",\"actual\":\"13800001234\"}]}";
        var told = ReadingJson.conclusion(reading("CONFORMS", json), Locale.ENGLISH)
                .remarks();
        assertThat(told.toString())
                .contains("640*************17", "6222*************30", "w***@example.com", "138******34")
                .doesNotContain("199002", "wangxiaoming");
    }

    private static Reading stored(Locale language) {
        var text = SampleReportText.render(SampleReport.sound("云岭县财政局", 2022).withColumnSumFault());
        var examined = Examiner.examine(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Optional.empty(), Subject.unknown());
        return reading("MALFORMED", new ReportJson(language).line("report.txt", examined));
    }

    private static Reading reading(String conformity, String json) {
        return new Reading("0".repeat(64), "a", 2022, "1", Instant.EPOCH, conformity, json);
    }
}
