package org.nianbao.crawler.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.DocumentRef.Role;
import org.nianbao.store.Observation.Sighting;

/** How a portal keeps its reports: as text and as file (PUB-06), and every year of them (PUB-07). */
final class SiteRules {

    private static final String PAGE_FORMAT = "html";

    private SiteRules() {}

    /** PUB-06: a report as a page only, or as a file only. What could not be fetched may be the other one. */
    static Optional<Finding> bothForms(Evidence evidence) {
        var last = evidence.sightings().stream()
                .filter(s -> s.by().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(s -> s.detail().isEmpty() && !s.documents().isEmpty());
        return last.flatMap(SiteRules::missingForm)
                .map(form -> Finding.ofWhole(
                        "PUB-06", Severity.ADVICE, Certainty.CERTAIN, Words.of("finding.form." + form), "", ""));
    }

    private static Optional<String> missingForm(Sighting sighting) {
        boolean page = sighting.documents().stream().anyMatch(SiteRules::isPage);
        boolean file = sighting.documents().stream().anyMatch(d -> d.role() == Role.ATTACHMENT || !isPage(d));
        if (page == file) {
            return Optional.empty();
        }
        return Optional.of(page ? "file" : "page");
    }

    private static boolean isPage(DocumentRef file) {
        return file.format().equals(PAGE_FORMAT);
    }

    /**
     * PUB-07: years between the first and the newest that the complete list does not show. Said once, with the newest year;
     * where the agency began is not known, so nothing is said of years before the first.
     */
    static Optional<Finding> everyYear(Evidence evidence) {
        var last = evidence.completeLooks().reduce((earlier, later) -> later);
        if (last.isEmpty() || last.get().shows().isEmpty()) {
            return Optional.empty();
        }
        var shown = new TreeSet<>(last.get().shows());
        var missing = IntStream.range(shown.first(), shown.last())
                .filter(year -> !shown.contains(year) && !last.get().doubts().containsKey(year))
                .boxed()
                .toList();
        if (missing.isEmpty() || shown.last() != evidence.owed().year()) {
            return Optional.empty();
        }
        var years = missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return Optional.of(Finding.ofWhole(
                "PUB-07",
                Severity.WARNING,
                Certainty.REVIEW,
                Words.of("finding.gap", shown.first(), shown.last(), years),
                shown.first() + "–" + shown.last(),
                years));
    }

    /**
     * PUB-08: numbers or text that differ between the first reading of a page or file and the latest. A report that moved is
     * compared with what stood at its old address, if it is a file of the same format.
     */
    static List<Finding> changed(List<Capture> captures) {
        if (captures.isEmpty()) {
            return List.of();
        }
        var latest = captures.get(captures.size() - 1);
        return captures.stream()
                .filter(c -> c.at().isBefore(latest.at()))
                .filter(c -> c.url().equals(latest.url()) || c.format().equals(latest.format()))
                .min(Comparator.comparing((Capture c) -> !c.url().equals(latest.url()))
                        .thenComparing(Capture::at))
                .filter(first -> !latest.corrected())
                .flatMap(first -> difference(first, latest))
                .stream()
                .toList();
    }

    private static Optional<Finding> difference(Capture first, Capture latest) {
        var cells = first.numbers().entrySet().stream()
                .filter(e -> latest.numbers().containsKey(e.getKey()))
                .filter(e -> !e.getValue().equals(latest.numbers().get(e.getKey())))
                .map(e -> e.getKey())
                .sorted()
                .toList();
        var sections = first.sections().entrySet().stream()
                .filter(e -> latest.sections().containsKey(e.getKey()))
                .filter(e -> !e.getValue().equals(latest.sections().get(e.getKey())))
                .map(e -> "一二三四五六".charAt(e.getKey() - 1))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        if (cells.isEmpty() && sections.isEmpty()) {
            return Optional.empty();
        }
        var variant = sections.isEmpty() ? "numbers" : cells.isEmpty() ? "text" : "both";
        return Optional.of(new Finding(
                "PUB-08",
                Severity.WARNING,
                Certainty.REVIEW,
                cells,
                "",
                "",
                Words.of("finding.changed." + variant, cells.size(), sections),
                "",
                ""));
    }
}
