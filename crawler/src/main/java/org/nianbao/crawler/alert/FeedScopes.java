package org.nianbao.crawler.alert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.config.Agency;

/** Which feeds there are, by the list of agencies. */
public final class FeedScopes {

    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private FeedScopes() {}

    /** That of everything, one for each office, and one for each division with an agency in it or below it. */
    public static List<FeedScope> of(Collection<Agency> agencies) {
        var offices = new TreeSet<String>();
        var regions = new TreeSet<String>();
        for (var agency : agencies) {
            agency.office().filter(name -> !name.isBlank()).ifPresent(offices::add);
            agency.region()
                    .filter(code -> CODE.matcher(code).matches())
                    .ifPresent(code ->
                            regions.addAll(List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)));
        }
        return Stream.<Stream<FeedScope>>of(
                        Stream.of(new FeedScope.Whole()),
                        offices.stream().map(FeedScope.Office::new),
                        regions.stream().map(FeedScope.Region::new))
                .flatMap(s -> s)
                .toList();
    }

    /** A feed and the format in which it lies at some place. */
    public record Placed(FeedScope scope, FeedFormat format) {}

    /** What lies at that place; empty if nothing of ours does. */
    public static Optional<Placed> at(String place, Collection<Agency> agencies) {
        return of(agencies).stream()
                .flatMap(scope -> Stream.of(FeedFormat.values()).map(format -> new Placed(scope, format)))
                .filter(placed -> placed.scope().place(placed.format()).equals(place))
                .findFirst();
    }
}
