package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Report;

/** PUB-08 as far as one look can tell: the page and the file of one report print different numbers. */
final class CopiesRule {

    static final RuleCard CARD = new RuleCard("PUB-08", Severity.WARNING, Assurance.REVIEW, Evidence.PORTAL, Scope.ALL);

    private static final int SHOWN = 5;

    private CopiesRule() {}

    static List<Draft> differ(CheckContext c) {
        return c.subject().copies().stream()
                .map(copy -> differing(c.report(), copy))
                .filter(cells -> !cells.isEmpty())
                .limit(1)
                .map(cells -> Draft.warning(Certainty.REVIEW)
                        .saying(
                                cells.size(),
                                Flow.listed(FormLabels.of(c.form()).names(cells), SHOWN))
                        .at(cells))
                .toList();
    }

    /** Cells whose number the source itself marks in both; what had to be inferred may be our misreading. */
    private static List<String> differing(Report one, Report other) {
        return one.cells().values().stream()
                .filter(cell -> cell.value().isPresent() && one.isMarked(cell.id()) && other.isMarked(cell.id()))
                .filter(cell -> other.value(cell.id())
                        .filter(v -> v.compareTo(cell.value().get()) != 0)
                        .isPresent())
                .map(Cell::id)
                .toList();
    }
}
