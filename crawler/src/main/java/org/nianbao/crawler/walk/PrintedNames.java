package org.nianbao.crawler.walk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Kinship;
import org.nianbao.parser.report.Titles;

/**
 * The names in the titles of a column's reports, read once for all agencies that publish there. In a column that very many share
 * nearly every name is exactly that of one of them; only the others are compared with each agency. For one thread.
 */
public final class PrintedNames {

    private static final int FEW = 2;

    private final Collection<String> known;
    private final Map<String, SortedSet<Integer>> strays = new LinkedHashMap<>();
    private final Map<String, Boolean> nobodys = new HashMap<>();
    private boolean nameless;

    /**
     * Reads the titles.
     *
     * @param known names of all agencies that publish in the column, aliases included
     */
    public PrintedNames(List<ListItem> items, Collection<String> known) {
        this.known = List.copyOf(known);
        var exact = known.stream().map(AgencyNames::key).collect(Collectors.toSet());
        for (var item : items) {
            var title = Titles.read(item.title()).filter(t -> t.year().isPresent());
            var printed = title.flatMap(t -> t.agency());
            nameless |= title.isPresent() && printed.isEmpty();
            printed.filter(name -> !exact.contains(AgencyNames.key(name)))
                    .ifPresent(name -> strays.computeIfAbsent(name, n -> new TreeSet<>())
                            .add(title.get().year().getAsInt()));
        }
    }

    /** Whether one of the reports names nobody. */
    public boolean hasNameless() {
        return nameless;
    }

    /** How many names have to be compared with each agency. */
    int strays() {
        return strays.size();
    }

    /**
     * Years for which the column shows a report under a name that may be this agency's after all: an earlier or later name of
     * it, or, in a column of its own, that of a body of the same sort. Nobody can say then that its report is missing.
     *
     * @param own whether the column is the agency's alone
     * @return the year with the name as printed
     */
    public Map<Integer, String> doubts(String agency, List<String> aliases, boolean own) {
        var neighbours = new TreeMap<Integer, TreeSet<String>>();
        var doubts = new TreeMap<Integer, String>();
        strays.forEach((printed, years) -> {
            var kin = Kinship.of(printed, agency, aliases);
            if (kin == Kinship.FORMER_NAME && isNobodys(printed)) {
                years.forEach(year -> doubts.put(year, printed));
            } else if (kin == Kinship.NEIGHBOUR && own && isNobodys(printed)) {
                years.forEach(year ->
                        neighbours.computeIfAbsent(year, y -> new TreeSet<>()).add(printed));
            }
        });
        // A column with the reports of many is no column of its own, whatever the list of agencies says.
        neighbours.forEach((year, names) -> {
            if (names.size() <= FEW) {
                doubts.putIfAbsent(year, names.first());
            }
        });
        return doubts;
    }

    /** Whether it is no name of an agency that publishes here, not even in short. */
    private boolean isNobodys(String printed) {
        return nobodys.computeIfAbsent(
                printed, name -> known.stream().allMatch(other -> AgencyNames.compare(name, other) == Likeness.OTHER));
    }
}
