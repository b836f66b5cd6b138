package org.nianbao.parser.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the agency and of the file besides its bytes.
 *
 * @param kind {@code government}, {@code department}, {@code township}, {@code subdistrict}, {@code other}, if known
 * @param region 6-digit division code (行政区划代码), if known
 * @param name the agency's name, if known
 * @param deadline last day on which the report is in time, if known
 * @param witness how far the absence of a part is witnessed
 */
public record Subject(
        Optional<String> kind,
        Optional<String> region,
        Optional<String> name,
        Optional<LocalDate> deadline,
        Witness witness) {

    /** On what the absence of a part of the report rests (certainty rule of the catalogue). */
    public enum Witness {
        /** A file handed over for checking: it is judged as it is. */
        HANDED_OVER,
        /** One downloaded copy: what is missing may be missing in our copy only. */
        ONE_COPY,
        /** A second copy lacks the same part and no picture stands in its place. */
        SECOND_COPY
    }

    /** A file handed to {@code check}, nothing else known. */
    public static Subject unknown() {
        return new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Witness.HANDED_OVER);
    }
}
