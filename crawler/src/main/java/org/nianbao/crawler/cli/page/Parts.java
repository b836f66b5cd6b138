package org.nianbao.crawler.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.FormLabels;
import org.nianbao.parser.check.Mask;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.Template.SectionSpec;

/** The sections of one report with their tables and findings, in the order of the form. */
final class Parts {

    private static final int SECTIONS = 6;

    private final String anchor;
    private final Report report;
    private final Template form;
    private final Messages words;
    private final Marks marks;
    private final Remarks remarks;

    Parts(String anchor, Report report, Messages words, Messages check, Messages rules) {
        this.anchor = anchor;
        this.report = report;
        this.form = Template.bestFor(report.template(), report.year());
        this.words = words;
        this.marks = new Marks(anchor, report, words.text("unread"));
        this.remarks = new Remarks(anchor, FormLabels.of(form), check, rules);
    }

    /** The parts; the first is about the report as a whole, and not there if nothing is to be said of that. */
    List<Part> of(List<Finding> findings) {
        // Made once before they are marked, so that it is known which cells can be led to.
        IntStream.rangeClosed(1, SECTIONS).forEach(this::grid);
        var places = new Places(form, report);
        var bySection = new ArrayList<List<Remark>>();
        for (int no = Places.WHOLE; no <= SECTIONS; no++) {
            int section = no;
            bySection.add(findings.stream()
                    .filter(f -> places.section(f) == section)
                    .map(f -> remarks.of(f, marks))
                    .toList());
        }
        var parts = new ArrayList<Part>();
        if (!bySection.get(Places.WHOLE).isEmpty()) {
            parts.add(new Part(anchor + "-s0", words.text("whole"), "", List.of(), List.of(), bySection.get(0)));
        }
        for (var section : form.sections()) {
            part(section, bySection.get(section.no())).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(SectionSpec section, List<Remark> own) {
        var found = report.section(section.no());
        var table = grid(section.no());
        if (found.isEmpty() && table.isEmpty() && own.isEmpty() && !isBound()) {
            return Optional.empty();
        }
        var notes = new ArrayList<String>();
        if (found.isEmpty()) {
            notes.add(words.text("noSection"));
        } else if (found.get().chars() > 0 || !hasTable(section.no())) {
            notes.add(words.text("chars", found.get().chars()));
        }
        if (table.isEmpty() && hasTable(section.no())) {
            notes.add(words.text("noTable"));
        }
        return Optional.of(new Part(
                anchor + "-s" + section.no(),
                found.map(s -> s.heading()).orElse(section.heading()),
                String.join(words.text("and"), notes),
                table.stream().toList(),
                table.map(g -> others(g.id())).orElse(List.of()),
                own));
    }

    /** Whether the form binds the report, so that what it lacks is worth a line. */
    private boolean isBound() {
        return Template.of(report.template()).isPresent()
                || report.year().stream().allMatch(y -> Template.forYear(y).isPresent());
    }

    private static boolean hasTable(int section) {
        return section >= 2 && section <= 4;
    }

    private Optional<Grid> grid(int section) {
        if (!hasTable(section) || !report.table("T" + section).present()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (section) {
                    case 2 -> DisclosureGrid.of(form, marks);
                    case 3 -> RequestsGrid.of(form, this::isInOneRow, marks);
                    default -> RemediesGrid.of(form, marks);
                });
    }

    private boolean isInOneRow(String group) {
        return report.cells().keySet().stream()
                .anyMatch(id ->
                        id.startsWith("T3." + group + ".") && id.indexOf('.', ("T3." + group).length() + 1) < 0);
    }

    private List<String> others(String table) {
        return report.cells().values().stream()
                .filter(c -> c.id().startsWith(table + ".") && !marks.isShown(c.id()))
                .map(c -> c.id() + " = " + Mask.over(c.raw()))
                .toList();
    }
}
