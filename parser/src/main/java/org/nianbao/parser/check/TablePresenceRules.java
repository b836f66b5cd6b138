package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;

/** STR-04 and STR-05: whether the three tables are there, and the header of table 四 with them. */
final class TablePresenceRules {

    private TablePresenceRules() {}

    static List<Draft> present(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var section : c.form().sections()) {
            var table = "T" + section.no();
            if (!c.report().tables().containsKey(table)
                    || c.report().table(table).present()) {
                continue;
            }
            var draft = c.report().images() > 0
                    ? Draft.warning(Certainty.REVIEW)
                            .variant("image", section.heading(), c.report().images())
                    : Draft.violation(c.absence()).saying(section.heading());
            drafts.add(draft.comparing(section.heading(), ""));
        }
        return drafts;
    }

    static List<Draft> remediesHeader(CheckContext c) {
        var table = c.report().table("T4");
        if (!table.present()) {
            return List.of();
        }
        Set<String> columns = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        for (var label : table.labels()) {
            if (label.kind() == TableLabel.Kind.COLUMN) {
                columns.add(label.id());
            } else if (label.kind() == TableLabel.Kind.GROUP) {
                groups.add(Labels.normalise(label.raw()));
                groups.add(label.id());
            }
        }
        var missing = new LinkedHashSet<String>();
        for (var column : c.form().tables().T4().columns()) {
            if (!groups.contains(column.group())) {
                missing.add(column.group());
            }
            if (!columns.contains(column.id())) {
                missing.add(nameOf(column));
            }
        }
        // Where a file does not mark its cells, a header of which some groups were met may have been torn on the way to
        // us.
        boolean torn = !groups.isEmpty() && !c.report().format().marksCells();
        return missing.isEmpty()
                ? List.of()
                : List.of(Draft.violation(torn ? Certainty.REVIEW : c.absenceIn("T4"))
                        .saying(missing.size(), Flow.listed(List.copyOf(missing), 6))
                        .comparing(Flow.listed(List.copyOf(missing), 18), ""));
    }

    private static String nameOf(Template.LabelSpec column) {
        return column.group() + "·" + column.label();
    }
}
