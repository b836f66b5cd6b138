package org.nianbao.parser.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.Report;

/**
 * What is known of the agency and of the file besides its bytes.
 *
 * @param kind {@code government}, {@code department}, {@code township}, {@code subdistrict}, {@code other}, if known
 * @param region 6-digit division code (行政区划代码), if known
 * @param name the agency's name, if known
 * @param deadline last day on which the report is in time, if known
 * @param witness how far the absence of a part is witnessed
 * @param copies the same report as read from other files: the page beside its PDF
 * @param aliases other names of the agency (别名)
 * @param previous the same agency's report for the year before, if at hand
 * @param profile the rules of its jurisdiction
 */
public record Subject(
        Optional<String> kind,
        Optional<String> region,
        Optional<String> name,
        Optional<LocalDate> deadline,
        Witness witness,
        List<Report> copies,
        List<String> aliases,
        Optional<Report> previous,
        RuleProfile profile) {

    public Subject {
        copies = List.copyOf(copies);
        aliases = List.copyOf(aliases);
    }

    /** Under the national rules, nothing else at hand. */
    public Subject(
            Optional<String> kind,
            Optional<String> region,
            Optional<String> name,
            Optional<LocalDate> deadline,
            Witness witness) {
        this(kind, region, name, deadline, witness, List.of(), List.of(), Optional.empty(), RuleProfile.NATIONAL);
    }

    /** On what the absence of a part of the report rests (certainty rule of the catalogue). */
    public enum Witness {
        /** A file handed over for checking: it is judged as it is. */
        HANDED_OVER,
        /** One downloaded copy: what is missing may be missing in our copy only. */
        ONE_COPY,
        /** A second copy lacks the same part and no picture stands in its place. */
        SECOND_COPY
    }

    /** The same agency, and other files of the same report at hand. */
    public Subject with(List<Report> otherCopies) {
        return new Subject(kind, region, name, deadline, witness, otherCopies, aliases, previous, profile);
    }

    /** The same agency, also known by other names. */
    public Subject alias(List<String> names) {
        return new Subject(kind, region, name, deadline, witness, copies, names, previous, profile);
    }

    /** The same agency, its report for the year before at hand. */
    public Subject after(Optional<Report> yearBefore) {
        return new Subject(kind, region, name, deadline, witness, copies, aliases, yearBefore, profile);
    }

    /** The same agency under the rules of its jurisdiction. */
    public Subject under(RuleProfile rules) {
        return new Subject(kind, region, name, deadline, witness, copies, aliases, previous, rules);
    }

    /** A file handed to {@code check}, nothing else known. */
    public static Subject unknown() {
        return new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Witness.HANDED_OVER);
    }
}
