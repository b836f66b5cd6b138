package org.nianbao.crawler.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.report.Template;

/** The tables are those of the form, whole and without holes. */
class GridTest {

    private static final Numbers IDS = (id, across) -> new Slot("td", "", id, across, 1, "", id, List.of());

    static Stream<Template> forms() {
        return Stream.of(Template.FORM_2021, Template.FORM_2019);
    }

    private static List<Grid> grids(Template form) {
        return List.of(
                DisclosureGrid.of(form, IDS), RequestsGrid.of(form, id -> false, IDS), RemediesGrid.of(form, IDS));
    }

    private static List<List<Slot>> rows(Grid grid) {
        return Stream.concat(grid.head().stream(), grid.body().stream()).toList();
    }

    private static List<String> numbers(Grid grid) {
        return grid.body().stream()
                .flatMap(List::stream)
                .filter(s -> s.tag().equals("td"))
                .map(Slot::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellOfTheFormHasItsPlace(Template form) {
        assertThat(grids(form).stream().flatMap(g -> numbers(g).stream())).containsExactlyElementsOf(form.cellIds());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noTableHasAHole(Template form) {
        grids(form).forEach(GridTest::assertFull);
    }

    @Test
    void aGroupInOneRowHasNumbersOfItsOwn() {
        var grid = RequestsGrid.of(Template.FORM_2021, "C6"::equals, IDS);
        assertFull(grid);
        assertThat(numbers(grid)).contains("T3.C6.np").noneMatch(id -> id.startsWith("T3.C6.1."));
        assertThat(grid.body()).hasSize(23);
    }

    @Test
    void theGroupsStandBesideTheirRows() {
        var grid = RequestsGrid.of(Template.FORM_2021, id -> false, IDS);
        var denied = grid.body().stream()
                .flatMap(List::stream)
                .filter(s -> s.text().equals("（三）不予公开"))
                .findFirst();
        assertThat(denied).map(Slot::down).contains(8);
        assertThat(denied).map(Slot::scope).contains("rowgroup");
    }

    /** As a browser lays it out: each place is taken once, and every row is as wide as the widest. */
    private static void assertFull(Grid grid) {
        var taken = new HashSet<List<Integer>>();
        var rows = rows(grid);
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (var slot : rows.get(y)) {
                while (taken.contains(List.of(x, y))) {
                    x++;
                }
                for (int dx = 0; dx < slot.across(); dx++) {
                    for (int dy = 0; dy < slot.down(); dy++) {
                        assertThat(taken.add(List.of(x + dx, y + dy))).isTrue();
                    }
                }
            }
        }
        var widths = new ArrayList<Long>();
        for (int y = 0; y < rows.size(); y++) {
            int row = y;
            widths.add(taken.stream().filter(at -> at.get(1) == row).count());
        }
        assertThat(new HashSet<>(widths)).as(grid.id() + " " + widths).hasSize(1);
        assertThat(taken).allSatisfy(at -> assertThat(at.get(1)).isLessThan(rows.size()));
    }
}
