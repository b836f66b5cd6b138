package org.nianbao.crawler.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.Template.LabelSpec;

/** Table 四 as printed: three groups of five columns over one row of numbers. */
final class RemediesGrid {

    private RemediesGrid() {}

    static Grid of(Template form, Numbers numbers) {
        var table = form.tables().T4();
        var review = table.groups().get(0);
        var lawsuits = table.groups().subList(2, table.groups().size());
        int reviews = count(table.columns(), review);
        var second = new ArrayList<Slot>();
        under(table.columns(), review).forEach(c -> second.add(Slot.over(c.label(), 1, 2)));
        lawsuits.forEach(group -> second.add(Slot.over(group, count(table.columns(), group), 1)));
        var third = lawsuits.stream()
                .flatMap(group -> under(table.columns(), group).stream())
                .map(c -> Slot.over(c.label(), 1, 1))
                .toList();
        var first = List.of(
                Slot.over(review, reviews, 1),
                Slot.over(table.groups().get(1), table.columns().size() - reviews, 1));
        return new Grid(
                "T4",
                List.of(first, second, third),
                List.of(table.columns().stream()
                        .map(c -> numbers.of("T4." + c.id(), 1))
                        .toList()));
    }

    private static List<LabelSpec> under(List<LabelSpec> columns, String group) {
        return columns.stream().filter(c -> c.group().equals(group)).toList();
    }

    private static int count(List<LabelSpec> columns, String group) {
        return under(columns, group).size();
    }
}
