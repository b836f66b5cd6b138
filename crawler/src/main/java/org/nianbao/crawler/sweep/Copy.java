package org.nianbao.crawler.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.nianbao.parser.Examined;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.store.DocumentRef;

/**
 * One file behind a report, archived and examined.
 *
 * @param file where it was met and what it is
 * @param bytes its content
 * @param read what was read from it, and from the further pages of its article
 * @param further where those pages were met
 * @param examined what the parser makes of it, as if there were no other copy
 */
record Copy(DocumentRef file, byte[] bytes, ReadResult read, List<DocumentRef> further, Examined examined) {

    Copy {
        further = List.copyOf(further);
    }

    /** Absences: what is missing in our copy only must not be called missing in the report (catalogue, section 7). */
    private static final List<String> ABSENCES = List.of("STR-01", "STR-04", "STR-05", "T3-04");

    /**
     * The copy on which the word about form rests comes first: a report before what cannot be read before anything else, and of
     * two that are equally complete the one that says itself where its cells are.
     */
    static final Comparator<Copy> BEST_FIRST = Comparator.<Copy>comparingInt(c -> rank(c.examined.verdict()))
            .thenComparing(Comparator.<Copy>comparingInt(Copy::cells).reversed())
            .thenComparing(Comparator.<Copy>comparingLong(Copy::markedCells).reversed())
            .thenComparing(c -> c.file.role());

    private static int rank(Conformity conformity) {
        return switch (conformity) {
            case CONFORMS, MALFORMED -> 0;
            case UNREADABLE -> 1;
            case NOT_A_REPORT -> 2;
        };
    }

    private int cells() {
        return examined.report().map(r -> r.cells().size()).orElse(0);
    }

    /** All its files, the first page first. */
    List<DocumentRef> files() {
        return Stream.concat(Stream.of(file), further.stream()).toList();
    }

    private long markedCells() {
        return examined.report()
                .map(r -> r.cells().keySet().stream().filter(r::isMarked).count())
                .orElse(0L);
    }

    /** Whether this is another copy of the same report: other bytes, and no other year. */
    boolean isWitnessFor(Copy main) {
        return isReport()
                && !file.sha256().equals(main.file.sha256())
                && (year().isEmpty() || main.year().isEmpty() || year().equals(main.year()));
    }

    private OptionalInt year() {
        return examined.report().map(Report::year).orElse(OptionalInt.empty());
    }

    /** Whether the program itself failed over the file, so that another try may go better. */
    boolean isOurFault() {
        return examined.reason().filter(r -> r.key().equals("read.stumbled")).isPresent();
    }

    boolean isReport() {
        return rank(examined.verdict()) == 0;
    }

    /** The rules that say a part is absent from this copy. */
    List<String> absences() {
        return examined.findings().stream()
                .map(Finding::rule)
                .filter(ABSENCES::contains)
                .distinct()
                .toList();
    }
}
