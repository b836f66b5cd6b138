package org.nianbao.parser.check;

import java.util.LinkedHashSet;
import java.util.List;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.TemplateVersion;

/** STR-07: tables of the form of 2021 in a report for a year in which that of 2019 was in force. */
final class NewFormRule {

    private NewFormRule() {}

    static List<Draft> newForm(CheckContext c) {
        var found = new LinkedHashSet<String>();
        for (var label : c.report().table("T2").labels()) {
            if (label.template() == TemplateVersion.V2021) {
                found.add(Labels.squeeze(label.raw()));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        var listed = Flow.listed(List.copyOf(found), 4);
        // The tables may be right and the year a slip; then the period tells.
        var certainty = namesAnotherYear(c) ? Certainty.REVIEW : Certainty.CERTAIN;
        return List.of(Draft.warning(certainty)
                .saying(c.bindingYear().orElse(0), listed, Template.FORM_2019.document())
                .in(2)
                .comparing(Template.FORM_2019.document(), listed));
    }

    private static boolean namesAnotherYear(CheckContext c) {
        return c.period() instanceof ReportingPeriod.Stated stated
                && c.report().year().isPresent()
                && !stated.isWholeYear(c.report().year().getAsInt());
    }
}
