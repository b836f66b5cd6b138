package org.nianbao.parser.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * To which form a report's tables belong: the one that owns most of the labels that only one form has.
 *
 * @param hybrid whether both own some
 */
record FormDecision(TemplateVersion template, boolean hybrid) {

    /** Whole districts print （六） as one row in either form, and 规范性文件 is written for 行政规范性文件. */
    private static final Set<String> NOT_TELLING = Set.of("C6", "normdocs");

    static FormDecision of(TableNotes notes) {
        var count = new EnumMap<TemplateVersion, Integer>(TemplateVersion.class);
        for (var seen : notes.labels()) {
            if (seen.entries().stream().anyMatch(e -> NOT_TELLING.contains(e.id()))) {
                continue;
            }
            var owners = seen.entries().stream()
                    .map(LabelBook.Entry::template)
                    .filter(v -> v != TemplateVersion.NONE)
                    .collect(Collectors.toSet());
            if (owners.size() == 1) {
                count.merge(owners.iterator().next(), 1, Integer::sum);
            }
        }
        int of2021 = count.getOrDefault(TemplateVersion.V2021, 0);
        int of2019 = count.getOrDefault(TemplateVersion.V2019, 0);
        if (of2021 == 0 && of2019 == 0) {
            return new FormDecision(TemplateVersion.NONE, false);
        }
        return new FormDecision(
                of2019 > of2021 ? TemplateVersion.V2019 : TemplateVersion.V2021, of2021 > 0 && of2019 > 0);
    }

    /** A label as an entry of the form by which the report is read, or of the other if only that one has it. */
    static TableLabel resolve(TableNotes.Seen seen, TemplateVersion form) {
        List<LabelBook.Entry> entries = seen.entries();
        var best = entries.stream()
                .min(Comparator.<LabelBook.Entry>comparingInt(e -> e.template() == form ? 0 : 1)
                        .thenComparing(LabelBook.Entry::match))
                .orElseThrow();
        boolean shared = entries.stream().anyMatch(e -> e.template() != best.template());
        return new TableLabel(
                seen.table(),
                best.kind().orElseThrow(),
                best.id(),
                seen.raw(),
                best.match(),
                shared ? TemplateVersion.NONE : best.template());
    }
}
