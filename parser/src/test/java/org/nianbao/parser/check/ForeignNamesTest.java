package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"主要依托应城市人民政府门户网站公开。", "按照应城市人民政府办公室要求公开。", "通过湖北省孝感市应城市政府网站公开。", "落实要求，根据《应城市2022年政务公开工作要点》推进。"})
    void aPlaceOfAnotherProvinceIsNoticed(String line) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("DOC-09.message.place");
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.quote()).contains("应城市");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要依托利通区人民政府门户网站公开。",
                "按照吴忠市人民政府办公室要求公开。",
                "根据宁夏回族自治区人民政府办公厅要求公开。",
                "根据国务院办公厅要求公开。",
                "赴应城市学习，依托应城市人民政府门户网站了解做法。",
                "根据应城市人民法院的判决公开。",
                "发布城区街道办事处的通告。",
                "依托应城市场监督管理局网站公开。",
                "依托孟津县人民政府网站公开。",
                "发布福建省对口支援项目信息。"
            })
    void ownPlacesDealingsAndUnknownNamesAreNot(String line) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void withoutKnowingWhereTheAgencyBelongsNoPlaceIsForeign() {
        var fixture = ReportFixture.sound().text(5, "依托应城市人民政府门户网站公开。");

        assertThat(Findings.of("DOC-09", fixture, Subject.unknown())).isEmpty();
        assertThat(Findings.of("DOC-09", fixture.agency("利通区柳溪镇"), Subject.unknown()))
                .hasSize(1);
    }

    @Test
    void whatTheTextNamesOftenIsTheOwnPlace() {
        var fixture = ReportFixture.sound().text(5, "依托应城市人民政府门户网站公开。", "麻阳苗族自治县人民政府培训两次。", "麻阳苗族自治县人民政府检查一次。");

        assertThat(Findings.of("DOC-09", fixture, Subject.unknown())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"现公布青禾县民族宗教事务局2022年度政府信息公开工作年度报告。", "现将青禾县教育局2022年政务公开工作报告如下。", "现公布《青禾县白水镇2022年政府信息公开工作年度报告》。"})
    void theReportOfAnotherBodyIsNoticed(String line) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().intro(line)))
                .extracting(f -> f.message().key())
                .containsExactly("DOC-09.message.body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布柳溪镇2022年度政府信息公开工作年度报告。",
                "现公布青禾县柳溪镇人民政府2022年政府信息公开工作年度报告。",
                "现公布我镇2022年政府信息公开工作年度报告。",
                "现将本乡镇2022年政府信息公开工作报告如下。"
            })
    void theOwnReportIsNot(String line) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().intro(line))).isEmpty();
    }

    @Test
    void aShortFormOfABureausNameIsItsOwn() {
        var bureau = new Subject(
                Optional.of("department"),
                Optional.empty(),
                Optional.of("青禾县教育和体育局"),
                Optional.empty(),
                Subject.Witness.HANDED_OVER);

        assertThat(Findings.of("DOC-09", ReportFixture.sound().intro("现公布青禾县教体局2022年政府信息公开工作年度报告。"), bureau))
                .isEmpty();
    }

    @Test
    void aPlaceIsQuotedWithTheWordsThatLeadToIt() {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, "全镇各村的信息每周更新主要依托应城市人民政府门户网站公开和查询。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.quote()).isEqualTo("村的信息每周更新主要依托应城市人民政府门户网站公开");
                    assertThat(f.message().args()).containsExactly("应城市");
                    assertThat(f.actual()).isEqualTo("应城市");
                    assertThat(f.where()).startsWith("五、");
                });
    }

    /** Dealings stand at most fifteen characters before the verb, or up to forty behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "与外地交流以后各村分批更新依托应城市人民政府门户网站公开。|0",
                "与外地交流以后各村各单位分期分批更新栏目依托应城市人民政府门户网站公开。|1",
                "依托应城市人民政府门户网站公开各类信息并且每周更新栏目内容按月核对以便交流。|0",
                "依托应城市人民政府门户网站公开各类信息并且每周更新栏目内容按月核对以便村民随时查询和交流。|1"
            })
    void aBodyMaySpeakOfThoseItDealsWith(String line, int findings) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, line))).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息由上级统一发布", "栏目更新偏慢，请予以联系"})
    void aVerbMayEndASentence(String line) {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void beforeTheListOfPlacesIsSteadyOnlyOtherProvincesAreForeign() {
        var neighbour = "依托银川市人民政府门户网站公开。";

        assertThat(Findings.of("DOC-09", ReportFixture.soundOf2019().text(5, neighbour)))
                .hasSize(1);
        assertThat(Findings.of("DOC-09", ReportFixture.oldFormIn2018().text(5, neighbour)))
                .isEmpty();
        assertThat(Findings.of("DOC-09", ReportFixture.oldFormIn2018().text(5, "依托应城市人民政府门户网站公开。")))
                .hasSize(1);
    }

    @Test
    void theOtherBodyIsNamedBesideTheOwnEvenWhereTheTextBegins() {
        var fixture = ReportFixture.sound().untitled().intro("现公布青禾县教育局2022年政府信息公开工作年度报告。");

        assertThat(Findings.of("DOC-09", fixture)).singleElement().satisfies(f -> {
            assertThat(f.quote()).isEqualTo("现公布青禾县教育局2022年政府");
            assertThat(f.expected()).isEqualTo("柳溪镇人民政府");
            assertThat(f.actual()).isEqualTo("青禾县教育局");
        });
    }

    @ParameterizedTest
    @CsvSource({"青禾县交港局,0", "青禾县运港局,0", "青禾县港交局,1", "青禾县交渔局,1"})
    void anAbbreviationTakesItsCharactersInTheOrderOfTheName(String printed, int findings) {
        var bureau = new Subject(
                Optional.of("department"),
                Optional.empty(),
                Optional.of("青禾县交通运输和港口航道局"),
                Optional.empty(),
                Subject.Witness.HANDED_OVER);

        assertThat(Findings.of(
                        "DOC-09",
                        ReportFixture.sound().agency("青禾县交通运输和港口航道局").intro("现公布" + printed + "2022年政府信息公开工作年度报告。"),
                        bureau))
                .hasSize(findings);
    }

    @Test
    void aSystemIsQuotedWhereItStands() {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, "全年派专人维护本系统网络安全和各类信息的公开情况。")))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo("全年派专人维护本系统网络安全和各类信息的"));
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, "本系统培训两次。")))
                .hasSize(1);
    }

    @Test
    void aTownHasNoSystemOfItsOwn() {
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, "维护本系统网络安全。")))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
        assertThat(Findings.of("DOC-09", ReportFixture.sound().text(5, "改进了基本系统。")))
                .isEmpty();
    }
}
