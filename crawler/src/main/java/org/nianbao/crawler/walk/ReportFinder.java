package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;

/**
 * Finds one agency's reports among the rows of a column. Columns also hold news, and the reports of parent bodies. For one
 * thread.
 */
public final class ReportFinder {

    private static final Pattern PICTURE = Pattern.compile("图片版|图文版|图解|长图|图表版");

    private final String name;
    private final List<String> aliases;
    private final boolean ownColumn;
    private List<ListItem> readLast = List.of();
    private List<Candidate> candidates = List.of();

    /**
     * @param name the agency's official name
     * @param aliases other names under which it publishes
     * @param ownColumn whether the column belongs to this agency alone, so that a title without a name is its own
     */
    public ReportFinder(String name, List<String> aliases, boolean ownColumn) {
        this.name = name;
        this.aliases = List.copyOf(aliases);
        this.ownColumn = ownColumn;
    }

    /** The agency's reports by the year they report on; of several for one year, the best first. */
    public Map<Integer, List<ListItem>> byYear(List<ListItem> items) {
        var years = new TreeMap<Integer, List<Candidate>>();
        for (var candidate : candidates(items)) {
            candidate
                    .title()
                    .year()
                    .ifPresent(year ->
                            years.computeIfAbsent(year, y -> new ArrayList<>()).add(candidate));
        }
        var found = new TreeMap<Integer, List<ListItem>>();
        years.forEach((year, candidates) -> found.put(year, sorted(candidates)));
        return found;
    }

    /** The agency's reports whose title does not tell the year; only their text can. */
    public List<ListItem> withoutYear(List<ListItem> items) {
        return sorted(candidates(items).stream()
                .filter(c -> c.title().year().isEmpty())
                .toList());
    }

    /** Whether a title is that of a report once more in pictures (图解, 长图), whose numbers cannot be read. */
    public static boolean isPicture(String title) {
        return PICTURE.matcher(title).find();
    }

    /** Of the same list both questions are asked, and to read its titles is most of the work. */
    private List<Candidate> candidates(List<ListItem> items) {
        if (!items.equals(readLast)) {
            readLast = List.copyOf(items);
            candidates = items.stream()
                    .flatMap(item -> Titles.read(item.title()).flatMap(t -> candidate(item, t)).stream())
                    .toList();
        }
        return candidates;
    }

    private Optional<Candidate> candidate(ListItem item, Title title) {
        var likeness = title.agency()
                .map(printed -> AgencyNames.compare(printed, name, aliases))
                .orElse(ownColumn ? Likeness.COMPATIBLE : Likeness.OTHER);
        return likeness == Likeness.OTHER ? Optional.empty() : Optional.of(new Candidate(item, title, likeness));
    }

    private static List<ListItem> sorted(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::likeness)
                        .thenComparing(Candidate::isPicture)
                        .thenComparing(c -> !c.title().canonical()))
                .map(Candidate::item)
                .toList();
    }

    /** A row that is a report of the agency. */
    private record Candidate(ListItem item, Title title, Likeness likeness) {

        /** The same report once more, as pictures: its numbers cannot be read. */
        boolean isPicture() {
            return ReportFinder.isPicture(item.title());
        }
    }
}
