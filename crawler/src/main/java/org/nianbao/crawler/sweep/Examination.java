package org.nianbao.crawler.sweep;

import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadlines;
import org.nianbao.config.Settings;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;

/**
 * Examines files, once read, as reports of one agency and year.
 *
 * @param previous the agency's report for the year before, if at hand
 */
record Examination(Agency agency, int year, Settings settings, Optional<Report> previous) {

    /** A single downloaded copy: what is missing in it may be missing in it only. */
    Examined oneCopy(byte[] bytes, ReadResult read) {
        return examine(bytes, read, Subject.Witness.ONE_COPY, List.of());
    }

    /**
     * A downloaded copy with other copies at hand.
     *
     * @param lackToo whether another copy lacks the same parts
     * @param others the other copies, as read
     */
    Examined besides(byte[] bytes, ReadResult read, boolean lackToo, List<Report> others) {
        return examine(bytes, read, lackToo ? Subject.Witness.SECOND_COPY : Subject.Witness.ONE_COPY, others);
    }

    /** A file that a person handed over. */
    Examined handedOver(byte[] bytes, ReadResult read) {
        return examine(bytes, read, Subject.Witness.HANDED_OVER, List.of());
    }

    private Examined examine(byte[] bytes, ReadResult read, Subject.Witness witness, List<Report> others) {
        var subject = new Subject(
                        Optional.of(agency.kind().id()),
                        agency.region(),
                        Optional.of(agency.name()),
                        Optional.of(Deadlines.of(agency, year, settings).date()),
                        witness)
                .alias(agency.aliases())
                .after(previous)
                .under(LocalRules.of(settings.profile()))
                .with(others);
        return Examiner.examine(bytes, Optional.empty(), subject, (same, type) -> read);
    }
}
