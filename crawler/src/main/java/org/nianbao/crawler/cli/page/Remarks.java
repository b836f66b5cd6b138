package org.nianbao.crawler.cli.page;

import java.util.List;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.FormLabels;

/** Numbers the findings of one report as they come, and marks their cells. */
final class Remarks {

    private static final String REVIEW = "review";

    /** Further cells are marked, but not listed: a blank table has two hundred. */
    private static final int CELLS_LISTED = 16;

    private final String sheet;
    private final FormLabels names;
    private final Messages check;
    private final Messages rules;
    private int last;

    Remarks(String sheet, FormLabels names, Messages check, Messages rules) {
        this.sheet = sheet;
        this.names = names;
        this.check = check;
        this.rules = rules;
    }

    Remark of(Finding finding, Marks marks) {
        last++;
        boolean certain = finding.certainty() == Certainty.CERTAIN;
        var severity = check.text("severity." + finding.severity().id());
        List<Slot.Link> cells = finding.cells().stream()
                .limit(CELLS_LISTED)
                .map(id -> new Slot.Link(
                        marks.isShown(id) ? marks.anchor(id) : "",
                        names.cell(id).toString()))
                .toList();
        var remark = new Remark(
                last,
                sheet + "-" + last,
                finding.rule(),
                rules.text(finding.rule() + ".title"),
                certain ? finding.severity().id() : REVIEW,
                certain ? severity : check.text("severity." + REVIEW),
                check.text("certainty." + finding.certainty().id(), severity),
                rules.text(finding.message()),
                finding.where(),
                finding.quote(),
                finding.expected(),
                finding.actual(),
                rules.text(finding.rule() + ".basis"),
                cells,
                Math.max(0, finding.cells().size() - CELLS_LISTED));
        finding.cells().forEach(id -> marks.mark(id, remark));
        return remark;
    }
}
