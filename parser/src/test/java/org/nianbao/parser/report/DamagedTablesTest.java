package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.parser.report.PrintedTables.Layout;

/** A damaged table may cost cells. It must never move a number into another cell. */
class DamagedTablesTest {

    private static final String NOISE = "|lI一〇口、.（〉x 　丨";

    enum Damage {
        DROPPED_LINE,
        DROPPED_CELL,
        NOISE_IN_LABEL,
        LOST_LETTER,
        SWAPPED_LINES
    }

    @ParameterizedTest
    @EnumSource
    void soundTableIsReadWhole(Layout layout) {
        assertThat(PrintedTables.read(PrintedTables.lines(PrintedTables.rows(), layout)))
                .isEqualTo(PrintedTables.CELLS);
    }

    @ParameterizedTest
    @EnumSource
    void noNumberOfAPageBecomesACell(Layout layout) {
        var lines = PrintedTables.lines(PrintedTables.rows(), layout);
        for (var number : List.of("4", "— 4 —", "-12-", "- 3 -")) {
            for (int i = 0; i <= lines.size(); i++) {
                var damaged = new ArrayList<>(lines);
                damaged.add(i, number);
                assertNothingMoved(damaged, Set.of(), number + " before line " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TABS", "BARS", "BLANKS"})
    void numberOfAPageCostsNothingBetweenRows(Layout layout) {
        var lines = PrintedTables.lines(PrintedTables.rows(), layout);
        for (int i = 0; i <= lines.size(); i++) {
            var damaged = new ArrayList<>(lines);
            damaged.add(i, "4");
            assertThat(PrintedTables.read(damaged)).as("before line " + i).isEqualTo(PrintedTables.CELLS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSplitNumberMovesAnother(Layout layout) {
        var rows = PrintedTables.rows();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                var cell = rows.get(r).get(c);
                if (cell.charAt(0) == '1' && cell.length() == 4) {
                    var row = new ArrayList<>(rows.get(r));
                    row.set(c, cell.substring(0, 2));
                    row.add(c + 1, cell.substring(2));
                    var damaged = new ArrayList<>(rows);
                    damaged.set(r, row);
                    assertNothingMoved(PrintedTables.lines(damaged, layout), Set.of(), cell);
                }
            }
        }
    }

    @Property(tries = 400)
    void oneDamageMovesNoNumber(@ForAll Layout layout, @ForAll Damage damage, @ForAll long seed) {
        check(layout, List.of(damage), seed);
    }

    /** Where each row has its line, several damages do no more than one. */
    @Property(tries = 800)
    void severalDamagesToLinesMoveNoNumber(
            @ForAll Layout layout, @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int count) {
        if (layout.isLined() && layout != Layout.BROKEN_LABELS) {
            var random = new Random(seed);
            check(
                    layout,
                    random.ints(count, 0, Damage.values().length)
                            .mapToObj(i -> Damage.values()[i])
                            .toList(),
                    seed);
        }
    }

    private static void check(Layout layout, List<Damage> damages, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<>(PrintedTables.rows());
        for (var damage : damages) {
            damageCell(rows, damage, random);
        }
        var lines = new ArrayList<>(PrintedTables.lines(rows, layout));
        var moved = new HashSet<String>();
        for (var damage : damages) {
            damageLines(lines, damage, random, moved);
        }
        assertNothingMoved(lines, moved, damages + " " + seed);
    }

    private static void damageCell(List<List<String>> rows, Damage damage, Random random) {
        int r = random.nextInt(rows.size());
        var row = new ArrayList<>(rows.get(r));
        int c = random.nextInt(row.size());
        var cell = row.get(c);
        boolean label = cell.charAt(0) > '9' && cell.length() > 1;
        int at = random.nextInt(cell.length());
        switch (damage) {
            case DROPPED_CELL -> {
                if (row.size() > 1) {
                    row.remove(c);
                }
            }
            case NOISE_IN_LABEL -> {
                if (label) {
                    char noise = NOISE.charAt(random.nextInt(NOISE.length()));
                    row.set(c, cell.substring(0, at) + noise + cell.substring(at + random.nextInt(2)));
                }
            }
            case LOST_LETTER -> {
                if (label) {
                    row.set(c, cell.substring(0, at) + cell.substring(at + 1));
                }
            }
            default -> {}
        }
        rows.set(r, row);
    }

    private static void damageLines(List<String> lines, Damage damage, Random random, Set<String> moved) {
        int i = random.nextInt(lines.size() - 1);
        if (damage == Damage.DROPPED_LINE) {
            lines.remove(i);
        } else if (damage == Damage.SWAPPED_LINES && (hasNumber(lines.get(i)) || hasNumber(lines.get(i + 1)))) {
            var first = lines.get(i);
            lines.set(i, lines.get(i + 1));
            lines.set(i + 1, first);
            moved.addAll(List.of((first + " " + lines.get(i)).split("[\\s|]+")));
        }
    }

    private static boolean hasNumber(String line) {
        return line.matches(".*1\\d{3}.*");
    }

    private static void assertNothingMoved(List<String> damaged, Set<String> excepted, String damage) {
        var read = PrintedTables.read(damaged);
        read.values().removeIf(excepted::contains);
        read.entrySet().removeAll(PrintedTables.CELLS.entrySet());
        assertThat(read).as(damage).isEmpty();
    }
}
