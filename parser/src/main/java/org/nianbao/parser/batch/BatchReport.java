package org.nianbao.parser.batch;

import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.likeness.MaskedText;
import org.nianbao.parser.likeness.Narrative;
import org.nianbao.parser.report.Report;

/**
 * What a batch keeps of a report, some kilobytes each.
 *
 * @param id by which its findings are returned; any, but each once in a batch
 * @param name of the agency, as it is to be printed
 * @param kind as in {@link Subject#kind()}
 * @param region 6-digit division code (行政区划代码), if known
 * @param parent {@link #id} of the government whose report covers this agency, if that is known
 * @param year the year reported on; only reports of one year are compared
 * @param narrative its text, masked
 * @param figures its numbers
 */
public record BatchReport(
        String id,
        String name,
        Optional<String> kind,
        Optional<String> region,
        Optional<String> parent,
        OptionalInt year,
        MaskedText narrative,
        Figures figures) {

    /**
     * What a batch needs of a report; empty if nobody knows whose it is, for then it may be another copy of one in the batch.
     *
     * @param subject what is known of the agency; its name comes before the one in the report
     */
    public static Optional<BatchReport> of(String id, Report report, Subject subject) {
        return subject.name()
                .or(report::agency)
                .map(name -> new BatchReport(
                        id,
                        name,
                        subject.kind(),
                        subject.region(),
                        Optional.empty(),
                        report.year(),
                        Narrative.of(report, name),
                        Figures.of(report)));
    }

    /** The same, its place in the batch known. */
    public BatchReport under(String governmentId) {
        return new BatchReport(id, name, kind, region, Optional.of(governmentId), year, narrative, figures);
    }
}
