package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.Template;

/** STR-06, STR-08 and STR-09: whether the labels are those of the form in force, and nothing of its instructions is left. */
final class FormRules {

    private static final List<String> TABLES = List.of("T2", "T3", "T4");
    private static final Set<String> OLD_LABELS = oldLabels();

    /** Shorter cells hold a number, not a sentence; most of the 200 are. */
    private static final int NUMBER_LENGTH = 3;

    private FormRules() {}

    static List<Draft> oldForm(CheckContext c) {
        var found = c.oldLabels();
        return found.isEmpty()
                ? List.of()
                : List.of(Draft.violation(Certainty.CERTAIN)
                        .saying(
                                c.bindingYear()
                                        .orElse(Template.FORM_2021.years().from()),
                                Flow.listed(found, 5),
                                Template.FORM_2021.document())
                        .comparing(Template.FORM_2021.document(), Flow.listed(found, 12)));
    }

    static List<Draft> labels(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var names = FormLabels.of(c.form());
        for (var table : TABLES) {
            Map<String, String> expectedByRaw = new LinkedHashMap<>();
            for (var label : c.report().table(table).labels()) {
                if (label.match() == Match.ALIAS
                        || (label.match() == Match.UNKNOWN && !label.id().isEmpty())) {
                    expectedByRaw.put(
                            Labels.squeeze(label.raw()), names.wording(label).orElse(""));
                }
            }
            if (!expectedByRaw.isEmpty()) {
                var pairs = expectedByRaw.entrySet().stream()
                        .map(e -> "“" + e.getKey() + "”" + (e.getValue().isEmpty() ? "" : " → “" + e.getValue() + "”"))
                        .toList();
                drafts.add(Draft.advice(Certainty.CERTAIN)
                        .saying(numeral(table), Flow.listed(pairs, 6))
                        .comparing(String.join("；", expectedByRaw.values()), String.join("；", expectedByRaw.keySet())));
            }
        }
        return drafts;
    }

    static List<Draft> residue(CheckContext c) {
        var printed = new StringBuilder(c.flow());
        for (var table : TABLES) {
            for (var label : c.report().table(table).labels()) {
                printed.append('\n').append(Flow.of(label.raw()));
            }
        }
        c.report().cells().values().stream()
                .filter(cell -> cell.raw().length() > NUMBER_LENGTH)
                .forEach(cell -> printed.append('\n').append(Flow.of(cell.raw())));
        var text = printed.toString();
        var found = c.form().residue().stream()
                .filter(phrase -> text.contains(Flow.of(phrase)))
                .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(Draft.warning(Certainty.CERTAIN)
                        .saying(Flow.listed(found, 5))
                        .comparing("", Flow.listed(found, 5)));
    }

    /** Labels of the form of 2019 that stand in a table of this report; all of them belong to table 二. */
    static List<String> oldLabelsIn(Report report) {
        var found = new LinkedHashSet<String>();
        for (var label : report.table("T2").labels()) {
            if (label.kind() != TableLabel.Kind.GROUP && OLD_LABELS.contains(Labels.normalise(label.raw()))) {
                found.add(Labels.squeeze(label.raw()));
            }
        }
        return List.copyOf(found);
    }

    private static String numeral(String table) {
        return switch (table) {
            case "T2" -> "二";
            case "T3" -> "三";
            default -> "四";
        };
    }

    /** The labels that give the old form away, with every wording known for them. */
    private static Set<String> oldLabels() {
        var givenAway = Template.FORM_2021.oldFormLabels().stream()
                .map(Labels::normalise)
                .collect(Collectors.toSet());
        return Stream.concat(
                        givenAway.stream(),
                        Template.FORM_2019.tables().T2().blocks().stream()
                                .flatMap(b -> Stream.of(Stream.of(b.caption()), b.columns().stream(), b.rows().stream())
                                        .flatMap(s -> s))
                                .filter(spec -> givenAway.contains(Labels.normalise(spec.label())))
                                .flatMap(spec -> spec.aliases().stream())
                                .map(Labels::normalise))
                .collect(Collectors.toUnmodifiableSet());
    }
}
