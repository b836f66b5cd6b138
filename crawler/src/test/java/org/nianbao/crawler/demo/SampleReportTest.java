package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReportTest {

    private static final List<String> NAMES = List.of("云岭县财政局", "云岭县白石乡人民政府", "云岭县人民政府", "云岭县城关街道办事处");
    private static final List<String> APPLICANTS = List.of("np", "com", "sci", "pub", "law", "oth");

    static Stream<SampleReport> reports() {
        return NAMES.stream()
                .flatMap(name -> IntStream.rangeClosed(2019, 2026).mapToObj(year -> SampleReport.sound(name, year)))
                .flatMap(report -> report.year() < 2021
                        ? Stream.of(report)
                        : Stream.of(report, report.inOldForm(), report.withOtherInOneRow()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyColumnOfTable3Reconciles(SampleReport report) {
        for (var column : columnsWithTotal()) {
            var results = report.form().resultRows().stream()
                    .mapToInt(row -> number(report, "T3." + row + "." + column))
                    .sum();
            assertThat(number(report, "T3.C7." + column)).isEqualTo(results);
            assertThat(number(report, "T3.A." + column) + number(report, "T3.B." + column))
                    .isEqualTo(results + number(report, "T3.D." + column));
            assertThat(number(report, "T3.D." + column)).isLessThanOrEqualTo(number(report, "T3.A." + column));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyRowAddsUpToItsTotal(SampleReport report) {
        for (var row : report.form().requestRows()) {
            int sum = APPLICANTS.stream()
                    .mapToInt(column -> number(report, "T3." + row + "." + column))
                    .sum();
            assertThat(number(report, "T3." + row + ".tot")).isEqualTo(sum);
        }
        for (var block : List.of("rev", "lit_dir", "lit_aft")) {
            int sum = Stream.of("keep", "corr", "othr", "pend")
                    .mapToInt(result -> number(report, "T4." + block + "." + result))
                    .sum();
            assertThat(number(report, "T4." + block + ".sum")).isEqualTo(sum);
        }
        assertThat(number(report, "T3.A.tot")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void carriesInWhatTheYearBeforeCarriedOut(SampleReport report) {
        var before = SampleReport.sound(report.agency(), report.year() - 1);
        assertThat(report.printed("T3.B.np")).isEqualTo(before.printed("T3.D.np"));
    }

    @Test
    void hasTheNumberOfCellsOfItsForm() {
        var report = SampleReport.sound("云岭县财政局", 2022);
        assertThat(report.cells()).hasSize(10 + 175 + 15).containsKeys("T3.C6.2.law", "T2.fees.amount");
        assertThat(report.withOtherInOneRow().cells()).hasSize(10 + 161 + 15).containsKey("T3.C6.np");
        assertThat(report.inOldForm().cells()).hasSize(22 + 161 + 15).containsKey("T2.procurement.amount");
    }

    @Test
    void isTheSameEveryTimeAndAnotherForAnotherAgency() {
        var report = SampleReport.sound("云岭县财政局", 2022);
        assertThat(report).isEqualTo(SampleReport.sound("云岭县财政局", 2022));
        assertThat(report.cells())
                .isNotEqualTo(SampleReport.sound("云岭县教育局", 2022).cells());
        // The same on every machine, or what others expect of a sample moves.
        assertThat(report.cells()).containsEntry("T3.A.tot", "5").containsEntry("T2.licence.decisions", "76");
    }

    @Test
    void columnSumFaultBreaksTheSumOfColumnsAndNothingElse() {
        var report = SampleReport.sound("云岭县教育局", 2022);
        var faulty = report.withColumnSumFault();
        assertThat(number(faulty, "T3.A.np") + number(faulty, "T3.B.np"))
                .isEqualTo(number(faulty, "T3.C7.np") + number(faulty, "T3.D.np") + 2);
        assertThat(faulty.cells().entrySet())
                .filteredOn(cell -> !cell.getValue().equals(report.printed(cell.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("T3.A.np", "T3.A.tot");
    }

    @Test
    void aTableLeftOutTakesItsCellsAlong() {
        var report = SampleReport.sound("云岭县教育局", 2022).withoutTable3();
        assertThat(report.cells()).hasSize(25);
        assertThat(report.inOldForm().cells().keySet()).noneMatch(id -> id.startsWith("T3."));
        assertThat(SampleReportText.render(report)).contains("三、收到和处理").doesNotContain("申请人情况");
        assertThat(SampleReportText.render(report.withoutSection(3))).doesNotContain("三、收到和处理");
    }

    @Test
    void refusesACellThatIsNotInTheForm() {
        var report = SampleReport.sound("云岭县教育局", 2022);
        assertThatIllegalArgumentException().isThrownBy(() -> report.withCell("T3.C6.np", "1"));
        assertThat(report.withCell("T2.licence.decisions", "50（含变更）").printed("T2.licence.decisions"))
                .isEqualTo("50（含变更）");
    }

    private static List<String> columnsWithTotal() {
        return Stream.concat(APPLICANTS.stream(), Stream.of("tot")).toList();
    }

    private static int number(SampleReport report, String cell) {
        return Integer.parseInt(report.printed(cell));
    }
}
