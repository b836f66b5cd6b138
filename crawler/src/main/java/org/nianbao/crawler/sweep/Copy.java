package org.nianbao.crawler.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.store.DocumentRef;

/**
 * One file behind a report, archived and examined.
 *
 * @param file where it was met and what it is
 * @param bytes its content
 * @param contentType as sent
 * @param examined what the parser makes of it
 */
record Copy(DocumentRef file, byte[] bytes, Optional<String> contentType, Examined examined) {

    /** Absences: what is missing in our copy only must not be called missing in the report (catalogue, section 7). */
    private static final List<String> ABSENCES = List.of("STR-01", "STR-04", "STR-05", "T3-04");

    /** The copy on which the word about form rests comes first: a report before what cannot be read before anything else. */
    static final Comparator<Copy> BEST_FIRST = Comparator.<Copy>comparingInt(c -> rank(c.examined.verdict()))
            .thenComparing(Comparator.<Copy>comparingInt(Copy::cells).reversed())
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
