package org.nianbao.parser.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Report;

/**
 * Weighs what certain violations rest on. A number in a cell that the file itself marks is its own witness. Where cells were
 * inferred from where things stand (PDF, OFD, text), it takes a second one: another extraction of the file, another copy of
 * the report, or a sum of the form that holds with that number in it. An accusation without one waits for a person.
 */
final class Witnesses {

    /** Rules that accuse of what is not there; of an inferred reading they take the other extraction's word. */
    private static final Set<String> ABSENCES = Set.of("STR-01", "STR-04", "STR-05", "T2-01", "T3-04");

    private final CheckContext context;
    private final List<Report> others;
    private final Set<String> inSumsThatHold;

    private Witnesses(CheckContext context) {
        this.context = context;
        this.others = Stream.concat(context.report().otherReading().stream(), context.subject().copies().stream())
                .toList();
        this.inSumsThatHold = new HashSet<>();
        Equations.all(context).stream().filter(e -> e.holds(context)).forEach(e -> inSumsThatHold.addAll(e.cells()));
    }

    /** The findings, those without a second witness turned to {@link Certainty#REVIEW}. */
    static List<Finding> weigh(CheckContext context, List<Finding> findings) {
        if (findings.stream().noneMatch(f -> needsWitness(context.report(), f))) {
            return findings;
        }
        var witnesses = new Witnesses(context);
        return findings.stream()
                .map(f -> needsWitness(context.report(), f) && !witnesses.support(f) ? f.asReview() : f)
                .toList();
    }

    private static boolean needsWitness(Report report, Finding finding) {
        return finding.isCertainViolation()
                && (finding.cells().stream().anyMatch(cell -> !report.isMarked(cell))
                        || (ABSENCES.contains(finding.rule())
                                && report.otherReading().isPresent()));
    }

    private boolean support(Finding finding) {
        return finding.cells().stream().allMatch(this::supports)
                && (!ABSENCES.contains(finding.rule())
                        || context.report().otherReading().stream().allMatch(other -> lacksTheSame(other, finding)));
    }

    /** No other reading has another value, and one of the witnesses has this one. */
    private boolean supports(String cell) {
        var report = context.report();
        var own = report.cell(cell);
        if (own.isEmpty()) {
            return false;
        }
        if (report.isMarked(cell)) {
            return true;
        }
        var readings = others.stream().flatMap(r -> r.cell(cell).stream()).toList();
        return readings.stream().allMatch(r -> agree(r, own.get()))
                && (!readings.isEmpty() || inSumsThatHold.contains(cell));
    }

    private static boolean agree(Cell one, Cell other) {
        return one.value().isPresent() && other.value().isPresent()
                ? one.value().get().compareTo(other.value().get()) == 0
                : one.value().isEmpty() && other.value().isEmpty();
    }

    /** The other extraction lacks exactly the same: a reading that merely lost more is no witness. */
    private boolean lacksTheSame(Report other, Finding finding) {
        return Checker.unweighed(CheckContext.of(other, context.subject())).stream()
                .anyMatch(f -> f.rule().equals(finding.rule())
                        && f.message().equals(finding.message())
                        && f.isCertainViolation());
    }
}
