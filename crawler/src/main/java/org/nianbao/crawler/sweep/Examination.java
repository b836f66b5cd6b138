package org.nianbao.crawler.sweep;

import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadlines;
import org.nianbao.config.Settings;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

/** Examines files as reports of one agency and year. */
record Examination(Agency agency, int year, Settings settings) {

    /** A single downloaded copy: what is missing in it may be missing in it only. */
    Examined oneCopy(byte[] bytes, Optional<String> contentType) {
        return examine(bytes, contentType, Subject.Witness.ONE_COPY);
    }

    /** Another copy lacks the same parts. */
    Examined witnessed(byte[] bytes, Optional<String> contentType) {
        return examine(bytes, contentType, Subject.Witness.SECOND_COPY);
    }

    /** A file that a person handed over. */
    Examined handedOver(byte[] bytes) {
        return examine(bytes, Optional.empty(), Subject.Witness.HANDED_OVER);
    }

    private Examined examine(byte[] bytes, Optional<String> contentType, Subject.Witness witness) {
        return Examiner.examine(
                bytes,
                contentType,
                new Subject(
                        Optional.of(agency.kind().id()),
                        agency.region(),
                        Optional.of(agency.name()),
                        Optional.of(Deadlines.of(agency, year, settings).date()),
                        witness));
    }
}
