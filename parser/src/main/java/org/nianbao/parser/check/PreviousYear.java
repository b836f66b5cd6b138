package org.nianbao.parser.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.parser.report.Report;

/**
 * Whether a report is what it was handed over as: the same agency's for the year before. A caller's mistake must not
 * become an accusation, so anything else is no previous report.
 */
final class PreviousYear {

    /** Words for the kind of body; what is left of a name is its place and its field. */
    private static final Pattern GENERIC =
            Pattern.compile("人民政府|政府|街道办事处|办事处|办公厅|办公室|街道|委员会|管委会|管理局|[省市县区旗盟州镇乡局厅委办署部]");

    private PreviousYear() {}

    /** The report for the year before, as it came with the subject. */
    static Optional<Report> of(Report report, Subject subject) {
        if (subject.previous().isEmpty() || report.year().isEmpty()) {
            return Optional.empty();
        }
        int before = report.year().getAsInt() - 1;
        var names = Stream.of(subject.name().stream(), report.agency().stream(), subject.aliases().stream())
                .flatMap(s -> s)
                .toList();
        return subject.previous()
                .filter(p -> p.year().isPresent() && p.year().getAsInt() == before)
                .filter(p -> p.agency().isEmpty()
                        || names.isEmpty()
                        || names.stream()
                                .anyMatch(name -> mayBeSame(name, p.agency().get())));
    }

    /** False only where the names have nothing in common but the place above them and the kind of body. */
    private static boolean mayBeSame(String one, String other) {
        var a = Flow.of(one);
        var b = Flow.of(other);
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        int same = samePlace(a, b);
        var own = stem(a.substring(same));
        var theirs = stem(b.substring(same));
        return own.isEmpty() || theirs.isEmpty() || own.chars().anyMatch(c -> theirs.indexOf(c) >= 0);
    }

    /** How many characters of place the two begin with in common. */
    private static int samePlace(String a, String b) {
        int end = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
            end = "省市县区旗盟州".indexOf(a.charAt(i)) >= 0 ? i + 1 : end;
        }
        return end;
    }

    private static String stem(String name) {
        return GENERIC.matcher(name).replaceAll("");
    }
}
