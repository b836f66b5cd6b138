package org.nianbao.crawler.walk.shape;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.nianbao.config.Agency;

/**
 * Whose reports of which years a column is read for: only folders that may hold one of them are opened.
 *
 * @param subjects the agencies; nobody = whoever publishes there
 * @param years report years
 * @param open those of them whose report was not met so far, so that somebody may be said to owe it
 */
public record Scope(List<Subject> subjects, Set<Integer> years, Set<Integer> open) {

    /** Whoever publishes there, in whatever year. */
    public static final Scope ANYBODY = new Scope(List.of(), Set.of(), Set.of());

    public Scope {
        subjects = List.copyOf(subjects);
        years = Set.copyOf(years);
        open = Set.copyOf(open);
    }

    /**
     * The watched years that at least one of the agencies owes.
     *
     * @param met the years of which an agency's reports were met before
     */
    public static Scope of(
            Collection<Agency> agencies, Collection<Integer> watched, Function<Agency, Set<Integer>> met) {
        var owed = new TreeSet<Integer>();
        var open = new TreeSet<Integer>();
        for (var agency : agencies) {
            var known = met.apply(agency);
            for (int year : watched) {
                if (agency.owes(year)) {
                    owed.add(year);
                    if (!known.contains(year)) {
                        open.add(year);
                    }
                }
            }
        }
        return new Scope(agencies.stream().map(Subject::of).toList(), owed, open);
    }

    boolean names(FolderName folder) {
        return subjects.stream().anyMatch(folder::names);
    }
}
