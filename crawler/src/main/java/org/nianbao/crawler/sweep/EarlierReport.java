package org.nianbao.crawler.sweep;

import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The report with which a report is compared: the same agency's for the year before (上年度报告), from the archive. */
final class EarlierReport {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReport.class);

    private final Watch watch;
    private final Keeper keeper;
    private final DocumentSource source;

    EarlierReport(Watch watch, Keeper keeper, DocumentSource source) {
        this.watch = watch;
        this.keeper = keeper;
        this.source = source;
    }

    /**
     * The report for the year before, as it was met last.
     *
     * @param year the year of the report that is compared with it
     */
    Optional<Report> before(Agency agency, int year) {
        var observations = watch.store().observations(agency.id(), watch.clock().instant());
        return Verdicts.main(year - 1, observations).flatMap(file -> read(file, agency));
    }

    /** Without its file there is nothing to compare with, which is no reason not to look at the new report. */
    private Optional<Report> read(DocumentRef file, Agency agency) {
        try {
            return keeper.bytes(file)
                    .map(bytes -> source.read(bytes, Optional.empty()))
                    .filter(ReadResult.Readable.class::isInstance)
                    .map(read -> ReportReader.read(((ReadResult.Readable) read).document()));
        } catch (StorageException e) {
            LOG.warn("cannot compare {} with its earlier report {}: {}", agency.id(), file.sha256(), e.getMessage());
            return Optional.empty();
        }
    }
}
