package org.nianbao.crawler.schedule;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.config.Agency;
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
        var agencies = watch.agencies();
        var columns = new HashSet<URI>();
        var due = new HashSet<String>();
        new Verdicts(watch).inParts(agencies, watch.clock().instant(), judged -> due.addAll(due(judged, scope)));
        agencies.stream()
                .filter(a -> due.contains(a.id()))
                .flatMap(a -> column(a).stream())
                .forEach(columns::add);
        return agencies.stream()
                .filter(a -> column(a).filter(columns::contains).isPresent())
                .toList();
    }

    private Set<String> due(List<Verdict> verdicts, SweepScope scope) {
        return verdicts.stream().collect(Collectors.groupingBy(Verdict::agency)).entrySet().stream()
                .filter(e -> isDue(e.getValue(), scope))
                .map(e -> e.getKey())
                .collect(Collectors.toSet());
    }

    private boolean isDue(List<Verdict> verdicts, SweepScope scope) {
        return switch (scope) {
            case NEAR -> Rhythm.isNear(verdicts, watch.today());
            case SETTLED ->
                Rhythm.isSettledTurn(
                        verdicts,
                        LocalDateTime.ofInstant(
                                watch.clock().instant(), watch.settings().zone()));
            case ALL, DUE, ONLY -> Rhythm.isDue(verdicts, watch.today());
        };
    }

    private static Optional<URI> column(Agency agency) {
        return agency.column().or(agency::portal);
    }
}
