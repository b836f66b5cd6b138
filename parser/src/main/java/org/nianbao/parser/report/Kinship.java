package org.nianbao.parser.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.parser.report.AgencyNames.Likeness;

/**
 * How a name that is not a body's own is related to it. Reforms give bodies new names (机构改革, 撤镇设街道), and a list of
 * agencies may lack them: who holds such a report for somebody else's may accuse the agency falsely.
 */
public enum Kinship {
    /** Its own, as {@link AgencyNames} tells. */
    SELF,
    /** It may be the same body under an earlier or later name: the same place, much of the same business. */
    FORMER_NAME,
    /** Another body of the same sort in the same place. */
    NEIGHBOUR,
    /** A body above or below it, of another place, or of another sort. */
    STRANGER;

    private static final String UNIT = "(?:自治区|自治州|自治县|地区|新区|[省市区县州盟旗])";

    /** The places in front of a name. */
    private static final Pattern PLACES = Pattern.compile("^(?:[^局委办厅部]{1,30}" + UNIT + ")(?=.{2,})");

    private static final Pattern TOWN = Pattern.compile("(.{2,10}?)(?:镇|乡|街道|苏木)$");
    private static final Pattern ENDING = Pattern.compile("(局|委员会|委|办公室|办|厅|管委会|中心|院|馆|所|站|大队|支队|分局|处|会|社)$");
    private static final Set<String> ADMINISTRATIVE = Set.of("局", "委员会", "委", "办公室", "办", "厅");
    private static final Pattern GENERAL = Pattern.compile("管理|监督|服务|工作|事务|事业|和|与|及|、");

    /** How a printed name is related to the nearest of the names a body is known by. */
    public static Kinship of(String printed, String name, Collection<String> aliases) {
        var nearest = of(printed, name);
        for (var alias : aliases) {
            var other = of(printed, alias);
            nearest = other.compareTo(nearest) < 0 ? other : nearest;
        }
        return nearest;
    }

    static Kinship of(String printed, String name) {
        if (AgencyNames.compare(printed, name) != Likeness.OTHER) {
            return SELF;
        }
        var one = Parts.of(printed);
        var other = Parts.of(name);
        if (!one.mayShareThePlaceOf(other) || one.government() != other.government()) {
            return STRANGER;
        }
        if (one.town() != other.town()) {
            return STRANGER;
        }
        return one.hasTheBusinessOf(other) ? FORMER_NAME : one.town() || one.government() ? STRANGER : NEIGHBOUR;
    }

    /**
     * A name taken apart.
     *
     * @param places those in front of it, or empty
     * @param business what it does, or how the town is called; without the ending
     * @param ending such as 局
     */
    private record Parts(String places, String business, String ending, boolean government, boolean town) {

        static Parts of(String printed) {
            var name = OrganName.of(printed);
            var places = PLACES.matcher(name.core());
            var front = places.find() ? places.group() : "";
            var rest = name.core().substring(front.length());
            var town = TOWN.matcher(rest);
            if (town.matches()) {
                return new Parts(front, town.group(1), "", name.government(), true);
            }
            var ending = ENDING.matcher(rest);
            return ending.find()
                    ? new Parts(front, rest.substring(0, ending.start()), ending.group(1), name.government(), false)
                    : new Parts(front, rest, "", name.government(), false);
        }

        boolean mayShareThePlaceOf(Parts other) {
            return places.endsWith(other.places) || other.places.endsWith(places);
        }

        boolean hasTheBusinessOf(Parts other) {
            if (town) {
                return business.equals(other.business);
            }
            boolean endings = ending.equals(other.ending)
                    || (ADMINISTRATIVE.contains(ending) && ADMINISTRATIVE.contains(other.ending));
            return endings && shared(pairs(business), pairs(other.business));
        }

        /** At least a third of what the shorter name says: 国土资源 became 自然资源. */
        private static boolean shared(Set<String> one, Set<String> other) {
            var both = new HashSet<>(one);
            both.retainAll(other);
            return !both.isEmpty() && 3 * both.size() >= Math.min(one.size(), other.size());
        }

        private static Set<String> pairs(String business) {
            var pairs = new HashSet<String>();
            for (var part : GENERAL.split(business, -1)) {
                for (int i = 0; i + 2 <= part.length(); i++) {
                    pairs.add(part.substring(i, i + 2));
                }
            }
            return pairs;
        }
    }
}
