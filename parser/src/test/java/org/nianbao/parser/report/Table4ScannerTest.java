package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Table4ScannerTest {

    private static final String BLOCK = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    private static final String GROUPS = Scans.HEADING_4 + "行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n";
    private static final String HEAD = GROUPS + BLOCK + "\t" + BLOCK + "\t" + BLOCK + "\n";

    private static String numbers(int count, String separator) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(separator))
                + "\n";
    }

    private static long columnLabels(Report report) {
        return report.table("T4").labels().stream()
                .filter(l -> l.kind() == TableLabel.Kind.COLUMN && !l.id().isEmpty())
                .count();
    }

    private static void assertPlaced(Report report) {
        assertThat(report.cells()).hasSize(15);
        assertThat(Scans.raw(report, "T4.rev.keep")).isEqualTo("1");
        assertThat(Scans.raw(report, "T4.lit_dir.keep")).isEqualTo("6");
        assertThat(Scans.raw(report, "T4.lit_aft.sum")).isEqualTo("15");
    }

    @Test
    void fifteenNumbersUnderTheHeadAreTheTable() {
        var report = Scans.text(HEAD + numbers(15, "\t"));
        assertPlaced(report);
        assertThat(columnLabels(report)).isEqualTo(15);
    }

    @Test
    void numbersMayStandOneALine() {
        assertPlaced(Scans.text(HEAD + numbers(15, "\n")));
    }

    @Test
    void headOfSingleCharactersIsComplete() {
        var vertical = BLOCK.replace("\t", "")
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n"));
        var report = Scans.text(GROUPS + (vertical + "\n").repeat(3) + numbers(15, "\n"));
        assertPlaced(report);
        assertThat(columnLabels(report)).isEqualTo(15);
    }

    @Test
    void headThatIsCutPlacesTheNumbersAndClaimsNoFullHead() {
        var report = Scans.text(GROUPS + BLOCK + "\t" + BLOCK + "\n" + numbers(15, "\t"));
        assertPlaced(report);
        assertThat(columnLabels(report)).isZero();
    }

    @Test
    void fourteenNumbersAreNotPlaced() {
        var report = Scans.text(HEAD + numbers(14, "\t"));
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T4").unplaced()).isEqualTo(14);
    }

    @Test
    void pageNumberInTheHeadIsNoCell() {
        var report = Scans.text(GROUPS + BLOCK + "\t" + BLOCK + "\n- 4 -\n4\n" + BLOCK + "\n" + numbers(15, "\t"));
        assertPlaced(report);
        assertThat(report.table("T4").unplaced()).isZero();
    }

    @Test
    void blanksAreCellsWithoutValue() {
        var report = Scans.text(HEAD + "/\t" + "0\t".repeat(13) + "0\n");
        assertThat(Scans.raw(report, "T4.rev.keep")).isEqualTo("/");
        assertThat(report.value("T4.rev.keep")).isEmpty();
        assertThat(report.value("T4.rev.corr")).isPresent();
    }

    @Test
    void numbersWithoutAnyHeadAreNotPlaced() {
        assertThat(Scans.text(Scans.HEADING_4 + numbers(15, "\t")).cells()).isEmpty();
    }

    @Test
    void tableIsReadOnce() {
        var report = Scans.text(HEAD + numbers(15, "\t") + "五、存在的主要问题及改进情况\n" + "9\t".repeat(14) + "9\n");
        assertPlaced(report);
    }
}
