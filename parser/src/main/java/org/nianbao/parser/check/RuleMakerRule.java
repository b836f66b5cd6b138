package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;

/** T2-06: local rules (规章) in the report of a body that cannot make them. */
final class RuleMakerRule {

    private static final List<String> COLUMNS = List.of("made", "valid", "opened", "open_total");

    private RuleMakerRule() {}

    static List<Draft> levelAllows(CheckContext c) {
        var subject = c.subject();
        var name = subject.name().or(() -> c.report().agency());
        if (!AdministrativeLevel.isBelowRuleMakers(subject.kind(), subject.region(), name)) {
            return List.of();
        }
        var cells = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : COLUMNS) {
            var id = "T2.rules." + column;
            c.value(id).filter(v -> v.signum() > 0).ifPresent(v -> {
                cells.add(id);
                values.add(FormLabels.of(c.form()).cell(id).column() + " " + v.toPlainString());
            });
        }
        return cells.isEmpty()
                ? List.of()
                : List.of(Draft.violation(Certainty.CERTAIN)
                        .saying(name.orElse(""), String.join("；", values))
                        .at(cells)
                        .comparing("0", String.join("；", values)));
    }
}
