package org.nianbao.crawler.schedule;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadlines;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.SweepScope;

/** The agencies whose turn it is. Who shares a column with one of them comes along, since the column is read anyway. */
public final class Rota {

    private final Watch watch;

    public Rota(Watch watch) {
        this.watch = watch;
    }

    /** The agencies of a sweep that begins now, in the order of the list. */
    public List<Agency> of(SweepScope scope) {
        if (!scope.isPartOfARhythm()) {
            return watch.agencies();
        }
        var now = LocalDateTime.ofInstant(
                watch.clock().instant(), watch.settings().zone());
        // To judge all of them every hour would be most of what the program does.
        var perhaps =
                watch.agencies().stream().filter(a -> mayBeDue(a, scope, now)).toList();
        var due = new HashSet<String>();
        new Verdicts(watch)
                .inParts(perhaps, watch.clock().instant(), judged -> due.addAll(due(judged, scope, now.toLocalDate())));
        var columns = new HashSet<URI>();
        perhaps.stream()
                .filter(a -> due.contains(a.id()))
                .flatMap(a -> column(a).stream())
                .forEach(columns::add);
        return watch.agencies().stream()
                .filter(a -> column(a).filter(columns::contains).isPresent())
                .toList();
    }

    /** By the calendar alone. */
    private boolean mayBeDue(Agency agency, SweepScope scope, LocalDateTime now) {
        return switch (scope) {
            case NEAR ->
                watch.years().stream()
                        .filter(agency::owes)
                        .map(year ->
                                Deadlines.of(agency, year, watch.settings()).date())
                        .anyMatch(deadline -> Rhythm.isNear(deadline, now.toLocalDate()));
            case SETTLED ->
                column(agency)
                        .map(URI::toString)
                        .filter(c -> Rhythm.isTurn(c, now))
                        .isPresent();
            case ALL, DUE, ONLY -> true;
        };
    }

    private static Set<String> due(List<Verdict> verdicts, SweepScope scope, LocalDate today) {
        return verdicts.stream().collect(Collectors.groupingBy(Verdict::agency)).entrySet().stream()
                .filter(e -> switch (scope) {
                    case NEAR -> Rhythm.isNear(e.getValue(), today);
                    case SETTLED -> Rhythm.isSettled(e.getValue(), today);
                    case ALL, DUE, ONLY -> Rhythm.isDue(e.getValue(), today);
                })
                .map(e -> e.getKey())
                .collect(Collectors.toSet());
    }

    private static Optional<URI> column(Agency agency) {
        return agency.column().or(agency::portal);
    }
}
