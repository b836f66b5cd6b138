package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.parser.report.Cell;

/** A damaged text may cost cells. It must never move a number into another cell. */
class DamagedTextTest {

    private static final SampleReport IN_THREE_ROWS = Readings.withDistinctNumbers(SampleReport.sound("云岭县财政局", 2022));

    @Provide
    Arbitrary<SampleReport> reports() {
        return Readings.reports().map(Readings::withDistinctNumbers);
    }

    @ParameterizedTest
    @EnumSource
    void noLineThatIsLostMovesANumber(SampleReportText.Cells style) {
        var lines = lines(IN_THREE_ROWS, style);
        for (int i = 0; i < lines.size(); i++) {
            assertNothingMoved(IN_THREE_ROWS, without(lines, i), Set.of(), lines.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TABS", "BARS"})
    void noCellThatIsLostMovesANumber(SampleReportText.Cells style) {
        var lines = lines(IN_THREE_ROWS, style);
        for (int i = 0; i < lines.size(); i++) {
            var cells = cells(lines.get(i), style);
            for (int c = 0; c < cells.size() && cells.size() > 1; c++) {
                var damaged = new ArrayList<>(lines);
                damaged.set(i, String.join(separator(style), without(cells, c)));
                assertNothingMoved(IN_THREE_ROWS, damaged, Set.of(), lines.get(i) + " without " + cells.get(c));
            }
        }
    }

    @Property(tries = 60)
    void oneLostLineMovesNoNumber(
            @ForAll("reports") SampleReport report,
            @ForAll SampleReportText.Cells style,
            @ForAll @IntRange(max = 9999) int at) {
        var lines = lines(report, style);
        int i = at % lines.size();
        assertNothingMoved(report, without(lines, i), Set.of(), lines.get(i));
    }

    @Property(tries = 120)
    void twoLinesInTheWrongOrderMoveNoOtherNumber(
            @ForAll("reports") SampleReport report,
            @ForAll SampleReportText.Cells style,
            @ForAll @IntRange(max = 9999) int at) {
        var lines = new ArrayList<>(lines(report, style));
        int i = at % (lines.size() - 1);
        var first = lines.get(i);
        var second = lines.get(i + 1);
        // Two heads of columns that change places say something else; that is no damage.
        if (!hasNumber(first) && !hasNumber(second) && style == SampleReportText.Cells.LINES) {
            return;
        }
        lines.set(i, second);
        lines.set(i + 1, first);
        assertNothingMoved(report, lines, Set.of(first, second), first + " / " + second);
    }

    private static boolean hasNumber(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static void assertNothingMoved(
            SampleReport report, List<String> damaged, Set<String> excepted, String damage) {
        var read = Readings.text(String.join("\n", damaged)).report().orElseThrow().cells().entrySet().stream()
                .filter(e -> !excepted.contains(e.getValue().raw()))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> raw(e.getValue())));
        assertThat(report.cells()).as(damage).containsAllEntriesOf(read);
    }

    private static String raw(Cell cell) {
        return cell.raw();
    }

    private static List<String> lines(SampleReport report, SampleReportText.Cells style) {
        return SampleReportText.render(report, style).lines().toList();
    }

    private static List<String> cells(String line, SampleReportText.Cells style) {
        return List.of(line.split(style == SampleReportText.Cells.TABS ? "\t" : " \\| ", -1));
    }

    private static String separator(SampleReportText.Cells style) {
        return style == SampleReportText.Cells.TABS ? "\t" : " | ";
    }

    private static List<String> without(List<String> all, int index) {
        return IntStream.range(0, all.size())
                .filter(i -> i != index)
                .mapToObj(all::get)
                .toList();
    }
}
