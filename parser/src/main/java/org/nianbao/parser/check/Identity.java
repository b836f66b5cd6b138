package org.nianbao.parser.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.parser.place.Division;
import org.nianbao.parser.place.Lineage;

/**
 * Who reports: as it is known, and for the rest as its name tells.
 *
 * @param name its name, if known or read
 * @param kind its kind as in {@link Subject#kind()}
 * @param lineage the places it may belong to, by its code and its name
 * @param names all names by which a text may call it, short ones included (简称)
 */
record Identity(Optional<String> name, Optional<String> kind, Lineage lineage, Set<String> names) {

    private static final Pattern SUFFIX = Pattern.compile("(?:人民政府|政府|办事处)$");
    private static final int SHORTEST = 2;

    static Identity of(Subject subject, Optional<String> printed) {
        var name = subject.name().or(() -> printed);
        var lineage = subject.region().map(Lineage::ofCode).orElse(Lineage.UNKNOWN);
        var names = new LinkedHashSet<String>();
        for (var known : new LinkedHashSet<>(List.of(name.orElse(""), printed.orElse("")))) {
            lineage = lineage.or(Lineage.ofName(Flow.of(known)));
            addNames(Flow.of(known), names);
        }
        subject.aliases().forEach(alias -> addNames(Flow.of(alias), names));
        return new Identity(name, subject.kind().or(() -> name.flatMap(AgencyKind::of)), lineage, Set.copyOf(names));
    }

    /** Its division code: the one place it belongs to, if there is no doubt. */
    Optional<String> region() {
        return lineage.place().map(Division::code);
    }

    boolean is(String... kinds) {
        return kind.filter(Set.of(kinds)::contains).isPresent();
    }

    private static void addNames(String name, Set<String> names) {
        var bare = SUFFIX.matcher(name).replaceFirst("");
        var last = bare.substring(Lineage.leadingLength(bare));
        for (var form : new String[] {name, bare, last}) {
            if (form.length() >= SHORTEST) {
                names.add(form);
            }
        }
    }
}
