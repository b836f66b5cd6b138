package org.nianbao.crawler.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Template;

/** In which section of the page a finding is shown. */
final class Places {

    /** The whole document. */
    static final int WHOLE = 0;

    private static final Map<String, Integer> TABLES = Map.of("T2", 2, "T3", 3, "T4", 4);
    private static final Map<String, Integer> PRINTED = Map.of("表二", 2, "表三", 3, "表四", 4);

    private final Template form;
    private final Report report;

    Places(Template form, Report report) {
        this.form = form;
        this.report = report;
    }

    /** 1 to 6, or {@link #WHOLE}. */
    int section(Finding finding) {
        return table(finding.cells()).or(() -> named(finding.where())).orElse(WHOLE);
    }

    private static Optional<Integer> table(List<String> cells) {
        return cells.stream()
                .map(id -> Optional.ofNullable(TABLES.get(id.substring(0, Math.min(2, id.length())))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Integer> named(String where) {
        for (var table : PRINTED.entrySet()) {
            if (where.startsWith(table.getKey())) {
                return Optional.of(table.getValue());
            }
        }
        for (var section : report.sections()) {
            if (!where.isEmpty() && where.startsWith(section.heading())) {
                return Optional.of(section.no());
            }
        }
        return form.sections().stream()
                .filter(s -> where.startsWith(s.heading()))
                .map(Template.SectionSpec::no)
                .findFirst();
    }
}
