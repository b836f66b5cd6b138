package org.nianbao.parser.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            owner(seen.entries()).ifPresent(form -> count.merge(form, 1, Integer::sum));
        }
        int of2021 = count.getOrDefault(TemplateVersion.V2021, 0);
        int of2019 = count.getOrDefault(TemplateVersion.V2019, 0);
        if (of2021 == 0 && of2019 == 0) {
            return new FormDecision(TemplateVersion.NONE, false);
        }
        return new FormDecision(
                of2019 > of2021 ? TemplateVersion.V2019 : TemplateVersion.V2021, of2021 > 0 && of2019 > 0);
    }

    /** The one form that has such a label. */
    private static Optional<TemplateVersion> owner(List<LabelBook.Entry> entries) {
        Optional<TemplateVersion> owner = Optional.empty();
        for (var entry : entries) {
            if (NOT_TELLING.contains(entry.id())) {
                return Optional.empty();
            }
            if (entry.template() != TemplateVersion.NONE) {
                if (owner.isPresent() && owner.get() != entry.template()) {
                    return Optional.empty();
                }
                owner = Optional.of(entry.template());
            }
        }
        return owner;
    }

    /** A label as an entry of the form by which the report is read, or of the other if only that one has it. */
    static TableLabel resolve(TableNotes.Seen seen, TemplateVersion form) {
        var best = seen.entries().get(0);
        boolean shared = false;
        for (var entry : seen.entries()) {
            shared |= entry.template() != best.template();
            if (isBetter(entry, best, form)) {
                best = entry;
            }
        }
        return new TableLabel(
                seen.table(),
                best.kind().orElseThrow(),
                best.id(),
                seen.raw(),
                best.match(),
                shared ? TemplateVersion.NONE : best.template());
    }

    private static boolean isBetter(LabelBook.Entry entry, LabelBook.Entry than, TemplateVersion form) {
        boolean own = entry.template() == form;
        return own == (than.template() == form) ? entry.match().compareTo(than.match()) < 0 : own;
    }
}
