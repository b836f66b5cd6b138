package org.nianbao.crawler.walk.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which folders of a page are opened.
 *
 * @param open those that may hold what is looked for
 * @param missed why folders that may hold it too are left out, for people; empty if none are
 */
record Choice(List<Folder> open, List<String> missed) {

    /** More departments than this are not walked for one that has another name. */
    private static final int MOST_BODIES = 30;

    private static final int ELSEWHERE = 4;

    /** Without anybody to look for, a few folders show what sort of column it is. */
    private static final int FOR_A_LOOK = 3;

    static Choice of(List<Folder> folders, Scope scope, Place place) {
        var open = new ArrayList<Folder>();
        var missed = new ArrayList<String>();
        var here = folders.stream().filter(f -> !f.elsewhere()).toList();
        var newest = here.stream()
                .flatMap(f -> f.name().years().stream())
                .mapToInt(Integer::intValue)
                .max();
        here.stream()
                .filter(f -> f.name().body().isEmpty() && mayHold(f, scope, newest))
                .forEach(open::add);
        bodies(here, scope, place, open, missed);
        elsewhere(folders, scope, newest, open, missed);
        if (scope.subjects().isEmpty() && open.size() > FOR_A_LOOK) {
            return new Choice(newestFirst(open).subList(0, FOR_A_LOOK), List.of());
        }
        return new Choice(List.copyOf(open), List.copyOf(missed));
    }

    /** The newest year's folder is opened whatever its year: where nobody makes new ones, all that is new lies there. */
    private static boolean mayHold(Folder folder, Scope scope, OptionalInt newest) {
        var name = folder.name();
        return name.years().isEmpty()
                || scope.years().stream().anyMatch(name::mayHold)
                || (newest.isPresent() && name.years().contains(newest.getAsInt()));
    }

    private static void bodies(List<Folder> here, Scope scope, Place place, List<Folder> open, List<String> missed) {
        var bodies = here.stream().filter(f -> f.name().body().isPresent()).toList();
        var named = bodies.stream().filter(f -> scope.names(f.name())).toList();
        if (!named.isEmpty()) {
            open.addAll(named);
        } else if (scope.subjects().isEmpty()) {
            open.addAll(bodies.subList(0, Math.min(FOR_A_LOOK, bodies.size())));
        } else if (!place.fits(scope)) {
            return; // bodies of another level
        } else if (bodies.size() <= MOST_BODIES) {
            open.addAll(bodies);
        } else {
            missed.add(bodies.size() + " folders of bodies, none named like the agency");
        }
    }

    /** Another host is visited only for what the column itself says lies there. */
    private static void elsewhere(
            List<Folder> folders, Scope scope, OptionalInt newest, List<Folder> open, List<String> missed) {
        var hub = folders.stream().filter(Folder::elsewhere).toList();
        var bodies = hub.stream().filter(f -> f.name().body().isPresent()).toList();
        var wanted = hub.stream()
                .filter(f -> f.name().body().isPresent()
                        ? scope.names(f.name())
                        : !f.name().isLevel() && mayHold(f, scope, newest))
                .toList();
        open.addAll(wanted.subList(0, Math.min(ELSEWHERE, wanted.size())));
        if (wanted.size() > ELSEWHERE) {
            missed.add((wanted.size() - ELSEWHERE) + " more links to other hosts");
        }
        if (!bodies.isEmpty() && bodies.stream().noneMatch(f -> scope.names(f.name())) && open.isEmpty()) {
            missed.add("links to " + bodies.size() + " bodies on other hosts, none named like the agency");
        }
    }

    private static List<Folder> newestFirst(List<Folder> folders) {
        return folders.stream()
                .sorted(Comparator.comparing(
                        (Folder f) -> f.name().years().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                        Comparator.reverseOrder()))
                .toList();
    }
}
