package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.parser.batch.Batch;
import org.nianbao.parser.batch.BatchReport;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Subject;

/**
 * The rules over all files of one {@code check}. Keeps some kilobytes of each, not the files, so that they may be printed and
 * forgotten one by one. Not for several threads.
 */
final class BatchChecks {

    private final Subject subject;
    private final Set<String> names = new HashSet<>();
    private final List<BatchReport> reports = new ArrayList<>();

    /** @param subject what is known of every file; a name given for all of them says that they are of one agency */
    BatchChecks(Subject subject) {
        this.subject = subject;
    }

    /** Takes note of a file; what is no report is passed over, and so is a file named twice. */
    void add(CheckedFile file) {
        var examined = file.examined();
        boolean isReport = examined.verdict() != Conformity.UNREADABLE && examined.verdict() != Conformity.NOT_A_REPORT;
        if (isReport && names.add(file.name())) {
            examined.report()
                    .flatMap(report -> BatchReport.of(file.name(), report, subject))
                    .ifPresent(reports::add);
        }
    }

    /** What is to be said of the files together, by their names; files of which nothing is said are not in it. */
    Map<String, List<Finding>> findings() {
        return Batch.findings(reports);
    }
}
