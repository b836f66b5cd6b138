package org.nianbao.parser.check;

import java.util.List;

/** STR-20: how the year's work plan (政务公开工作要点) was carried out, in section 六, where the place asks for it. */
final class WorkPlanRule {

    private static final List<String> PLAN = List.of("要点", "重点工作", "重点任务", "任务台账", "任务分解", "主要任务");

    private WorkPlanRule() {}

    static List<Draft> reported(CheckContext c) {
        if (c.sentences(6).isEmpty() || c.sentences(6).stream().anyMatch(s -> Terms.anyIn(s.text(), PLAN))) {
            return List.of();
        }
        var elsewhere = c.sentences().stream()
                .filter(s -> s.section() > 0 && s.text().contains("要点"))
                .findFirst();
        var draft = Draft.advice(Certainty.REVIEW);
        return List.of(elsewhere
                .map(s -> draft.variant("elsewhere", Terms.shortened(s.text(), 60))
                        .quoting(s)
                        .in(6))
                .orElseGet(() -> draft.in(6)));
    }
}
