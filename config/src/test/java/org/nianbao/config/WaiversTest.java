package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final String HEADER = "agency,year,rule,reason,author,expires\n";

    @TempDir
    Path temp;

    private Configuration waivers(String rows) {
        return new Folder(temp)
                .withOneAgency()
                .with("waivers.csv", HEADER + rows)
                .defaults();
    }

    @Test
    void aWaiverIsForARuleOrForAWholeReport() {
        var configuration = waivers("""
                ltq-jyj,2022,T3-01,表格由系统生成,张三,2025-12-31
                ltq-jyj,2023,,机构撤销,李四,
                """);

        assertThat(Folder.shorts(configuration)).isEmpty();
        assertThat(configuration.waivers())
                .containsExactly(
                        new Waiver(
                                "ltq-jyj",
                                2022,
                                Optional.of("T3-01"),
                                "表格由系统生成",
                                "张三",
                                Optional.of(LocalDate.of(2025, 12, 31))),
                        new Waiver("ltq-jyj", 2023, Optional.empty(), "机构撤销", "李四", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ltq-jyj,2022,,,张三,          ; row.required [reason]",
                "ltq-jyj,2022,,撤销,,          ; row.required [author]",
                ",2022,,撤销,张三,             ; row.required [agency]",
                "ltq-jyj,,,撤销,张三,          ; row.required [year]",
                "ltq-jyj,22,,撤销,张三,        ; row.year [year, 22]",
                "ltq-jyj,2022,,撤销,张三,永久  ; row.date [expires, 永久]",
                "ltq-jyj,2022,,撤销,张三,2025-02-30 ; row.date [expires, 2025-02-30]",
                "ltq-jyj,2022,表三,撤销,张三,  ; row.rule [rule, 表三]",
                "ltq-jyi,2022,,撤销,张三,      ; row.agency.suggest [ltq-jyi, ltq-jyj]",
                "somebody,2022,,撤销,张三,     ; row.agency [somebody]",
            })
    void aBadWaiverIsNamedWithItsLineAndTheGoodOnesStillLoad(String row, String problem) {
        var configuration = waivers(row + "\nltq-jyj,2021,,机构撤销,李四,\n");

        assertThat(Folder.shorts(configuration)).containsExactly("2 ERROR " + problem);
        assertThat(configuration.waivers()).extracting(Waiver::year).containsExactly(2021);
    }

    @Test
    void aWaiverForAnAgencyWhoseOwnRowIsBadIsNotASecondError() {
        var configuration = new Folder(temp)
                .with("agencies.csv", Folder.HEADER + "a,甲,city,http://a.cn/\n")
                .with("waivers.csv", HEADER + "a,2022,,撤销,张三,\n")
                .defaults();

        assertThat(configuration.problems()).extracting(Problem::key).containsExactly("row.kind");
    }

    @Test
    void withoutTheFileThereAreNoWaivers() {
        var configuration = new Folder(temp).withOneAgency().defaults();

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.waivers()).isEmpty();
    }

    @Test
    void problemsComeFileByFileAndLineByLine() {
        var configuration = new Folder(temp)
                .with("nianbao.yaml", "data: d\nzone: nowhere\n")
                .with("agencies.csv", Folder.HEADER + "a b,甲,city,http://a.cn/\n" + Folder.ROW)
                .with("waivers.csv", "agency,year,reason,author,note\nb,2022,r,a,n\n")
                .load();

        assertThat(configuration.problems().stream()
                        .map(p -> Path.of(p.file()).getFileName() + ":" + p.line() + " " + p.key()))
                .containsExactly(
                        "nianbao.yaml:2 value.zone",
                        "agencies.csv:2 row.id",
                        "agencies.csv:2 row.kind",
                        "waivers.csv:1 column.unknown",
                        "waivers.csv:2 row.agency");
    }
}
